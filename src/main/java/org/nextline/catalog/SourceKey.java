package org.nextline.catalog;

/** Key of what one source says of a trial: the record's id there, and the source's name. */
record SourceKey(String recordId, String registry) {}
