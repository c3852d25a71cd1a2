package org.nextline.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One import.
 *
 * @param source name of the source, for example {@code ctgov}
 * @param inputDigest hash of the input; null where the source is always read
 * @param ended null while it goes on, and for ever where it was broken off
 * @param lastSeen when it last gave a sign of life
 * @param share of the input that was read by then, from 0 to 1
 * @param snapshot newest snapshot among the records read; null where there was none
 */
public record ImportRunRecord(
    long id,
    String source,
    String inputDigest,
    Instant started,
    Instant ended,
    Instant lastSeen,
    double share,
    LocalDate snapshot,
    int created,
    int changed,
    int unchanged,
    int rejected) {

  private static final Duration SILENT_FOR = Duration.ofMinutes(2);

  /** Whether it goes on, ended, or fell silent before its end. */
  public enum State {
    RUNNING,
    COMPLETE,
    BROKEN_OFF
  }

  public State state(Instant now) {
    if (ended != null) {
      return State.COMPLETE;
    }
    return lastSeen.plus(SILENT_FOR).isBefore(now) ? State.BROKEN_OFF : State.RUNNING;
  }

  /** Records handled so far, with the rejected ones. */
  public long handled() {
    return (long) created + changed + unchanged + rejected;
  }
}
