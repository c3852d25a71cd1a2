package org.nextline.catalog;

import java.time.Instant;

/**
 * How many trials a registry counts, beside how many of it we have.
 *
 * @param condition MeSH term of the condition; empty for all conditions together
 * @param status overall status
 * @param checkedAt when both were counted
 */
public record SyncCount(
    String source,
    String condition,
    RecruitmentStatus status,
    long registryCount,
    long catalogueCount,
    Instant checkedAt) {

  /** How many we have too many; negative where some are missing. */
  public long drift() {
    return catalogueCount - registryCount;
  }
}
