package org.nextline.refractory;

/** Where a rule or a value comes from; {@code url} may be null. */
public record Citation(String text, Integer year, String url) {}
