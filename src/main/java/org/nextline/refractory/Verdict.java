package org.nextline.refractory;

/** Status and stage as far as the known facts decide them; {@code stage} may be null. */
record Verdict(RefractoryStatus status, String stage) {}
