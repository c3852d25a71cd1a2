package org.nextline.shortlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextline.matching.Option;
import org.nextline.matching.UrgentNotice;
import org.nextline.refractory.Assessment;

/**
 * A shortlist as it was saved.
 *
 * @param owner user name of the coordinator who saved it
 */
public record ShortlistView(
    UUID id,
    String label,
    String owner,
    Instant createdAt,
    Assessment assessment,
    List<Option> options,
    List<UrgentNotice> urgent) {}
