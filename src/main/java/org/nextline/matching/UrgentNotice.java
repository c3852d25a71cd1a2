package org.nextline.matching;

/** A sign of acute danger, answered before everything else. */
public record UrgentNotice(String code, String text) {}
