package org.nextline.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That one source tells of a trial; what it tells is kept apart.
 *
 * @param own the record's id as ids are compared
 * @param also the record's further ids, as {@link TrialIdentity#alsoKnownAs} gives them
 * @param identity all its ids, by registry
 * @param url null where the source has none
 * @param asOf null where the source gives none
 * @param standIn whether it restates what the registry says, until the registry's own record comes
 * @param goneSince the day from which the source does not list the record; null while it does
 */
record Statement(
    SourceKey key,
    RegistryId own,
    List<String> also,
    TrialIdentity identity,
    String url,
    LocalDate asOf,
    boolean standIn,
    String contentHash,
    Instant firstSeen,
    Instant lastSeen,
    LocalDate goneSince) {

  enum News {
    NEW,
    CHANGED,
    /** The same content, seen again. */
    SAME,
    /** Older, or only a restatement of what the registry itself has told us. */
    OUTDATED
  }

  static Statement of(TrialRecord trial, boolean standIn, Instant now) {
    SourceRef source = trial.source();
    RegistryId own = Registries.KNOWN.own(trial.id());
    List<String> also = TrialIdentity.alsoKnownAs(trial, own);
    return new Statement(
        new SourceKey(trial.id(), source.registry()),
        own,
        also,
        TrialIdentity.of(own, also),
        source.url(),
        source.asOf(),
        standIn,
        ContentHash.of(trial),
        now,
        now,
        null);
  }

  SourceRef source() {
    return new SourceRef(key.registry(), url, asOf);
  }

  /**
   * @param known what this source told before; null where it told nothing
   */
  News newsAfter(Statement known) {
    if (known == null) {
      return News.NEW;
    }
    if (known.isNewerThan(asOf) || (standIn && !known.standIn)) {
      return News.OUTDATED;
    }
    if (known.standIn && !standIn) {
      return News.NEW;
    }
    return known.goneSince == null && known.contentHash.equals(contentHash)
        ? News.SAME
        : News.CHANGED;
  }

  Statement firstSeenAt(Instant moment) {
    return new Statement(
        key, own, also, identity, url, asOf, standIn, contentHash, moment, lastSeen, goneSince);
  }

  Statement goneSince(LocalDate day) {
    return new Statement(
        key, own, also, identity, url, asOf, standIn, contentHash, firstSeen, lastSeen, day);
  }

  private boolean isNewerThan(LocalDate other) {
    return asOf != null && (other == null || other.isBefore(asOf));
  }
}
