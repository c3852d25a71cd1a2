package org.nextline.catalog;

import java.time.LocalDate;

/** What decides whether a record that comes in is news. */
record KnownTrial(String id, String contentHash, LocalDate asOf, boolean standIn) {

  enum News {
    NEW,
    CHANGED,
    /** The same content, seen again. */
    SAME,
    /** Older, or only a restatement of what the registry itself has told us. */
    OUTDATED
  }

  /**
   * @param known null where the trial was never seen
   */
  static News news(KnownTrial known, TrialRecord trial, String contentHash, boolean standIn) {
    if (known == null) {
      return News.NEW;
    }
    if (known.isNewerThan(trial.source().asOf()) || (standIn && !known.standIn)) {
      return News.OUTDATED;
    }
    if (known.standIn && !standIn) {
      return News.NEW;
    }
    return known.contentHash.equals(contentHash) ? News.SAME : News.CHANGED;
  }

  private boolean isNewerThan(LocalDate other) {
    return asOf != null && (other == null || other.isBefore(asOf));
  }
}
