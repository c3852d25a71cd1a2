package org.nextline.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One import.
 *
 * @param source name of the source, for example {@code ctgov}
 * @param inputDigest hash of the input; null where the source is always read
 * @param ended null while it goes on, and for ever where it was broken off
 * @param snapshot newest snapshot among the records read; null where there was none
 */
public record ImportRunRecord(
    long id,
    String source,
    String inputDigest,
    Instant started,
    Instant ended,
    LocalDate snapshot,
    int created,
    int changed,
    int unchanged,
    int rejected) {}
