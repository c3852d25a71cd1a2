package org.nextline.shortlist;

import java.time.Instant;
import java.util.UUID;

/** One line of the list of shortlists. */
public record ShortlistSummary(
    UUID id, String label, String owner, Instant createdAt, int optionCount) {}
