package org.nextline.ingest.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nextline.catalog.ImportRunRecord;

/**
 * An import as administrators see it.
 *
 * @param records handled so far, with the rejected ones
 * @param share of the input that is read, from 0 to 1; 0 where it is not known
 * @param secondsLeft at this rate; null where it is not known or the import does not go on
 * @param snapshot newest snapshot among the records; null where there was none
 * @param failure why it was broken off; null where it was not or could not tell
 */
public record ImportView(
    long id,
    String source,
    ImportRunRecord.State state,
    Instant started,
    Instant ended,
    long records,
    int created,
    int changed,
    int unchanged,
    int rejected,
    double share,
    double recordsPerSecond,
    Long secondsLeft,
    LocalDate snapshot,
    String failure) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  static ImportView of(ImportRunRecord run, Instant now) {
    ImportRunRecord.State state = run.state(now);
    boolean running = state == ImportRunRecord.State.RUNNING;
    Duration elapsed = Duration.between(run.started(), run.lastSeen());
    return new ImportView(
        run.id(),
        run.source(),
        state,
        run.started(),
        run.ended(),
        run.handled(),
        run.created(),
        run.changed(),
        run.unchanged(),
        run.rejected(),
        run.share(),
        run.handled() * 1000.0 / Math.max(elapsed.toMillis(), 1),
        running && run.share() > 0
            ? Math.round(elapsed.toSeconds() * (1 - run.share()) / run.share())
            : null,
        run.snapshot(),
        run.failure());
  }

  /** For the page: when it was started, to the minute. */
  public String startedInWords() {
    return MINUTE.format(started);
  }

  /** For the page: the state in words. */
  public String stateInWords() {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** For the page: how far it is, how fast it goes and how long it will take. */
  public String progressInWords() {
    String left =
        secondsLeft == null
            ? ""
            : ", about %d:%02d minutes left".formatted(secondsLeft / 60, secondsLeft % 60);
    String part = share > 0 && share < 1 ? "%.0f %%, ".formatted(share * 100) : "";
    return String.format(
        Locale.ROOT, "%s%,d records, %,.0f a second%s", part, records, recordsPerSecond, left);
  }
}
