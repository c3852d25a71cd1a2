package org.nextline.refractory;

/** Something to keep in mind beside a verdict: a code for machines, a sentence for people. */
public record Caveat(String code, String text) {}
