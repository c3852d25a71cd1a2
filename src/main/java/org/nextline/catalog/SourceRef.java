package org.nextline.catalog;

import java.time.LocalDate;

/**
 * Where a record comes from.
 *
 * @param registry name of the registry or directory, for example {@code clinicaltrials.gov}
 * @param url the record's own page; null where the source has none
 * @param asOf date of the source's snapshot
 */
public record SourceRef(String registry, String url, LocalDate asOf) {}
