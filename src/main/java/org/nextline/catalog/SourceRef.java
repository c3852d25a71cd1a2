package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Where a record comes from.
 *
 * @param registry name of the registry or directory, for example {@code clinicaltrials.gov}
 * @param url the record's own page; null where the source has none
 * @param asOf date of the source's snapshot; null where the source gives none
 */
@Embeddable
public record SourceRef(
    String registry,
    @Column(name = "source_url") String url,
    @Column(name = "as_of") LocalDate asOf) {}
