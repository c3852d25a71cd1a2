package org.nextline.catalog;

/** Key of one of the things that changed at once. */
record TrialChangeId(long changeNo, int ordinal) {}
