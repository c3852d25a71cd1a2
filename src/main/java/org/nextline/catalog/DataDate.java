package org.nextline.catalog;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * How new the data is, for every page and every answer. Read now and then, so that asking costs
 * nothing and never fails.
 */
@Singleton
@Unremovable
@Named("dataDate")
public class DataDate {

  private static final Logger LOG = Logger.getLogger(DataDate.class);

  /** After the seed data is in. */
  private static final int LATE = 5000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private record Known(LocalDate newest, Instant lastImport) {}

  private final TrialCatalog trials;
  private final ImportRuns runs;
  private volatile Known known = new Known(null, null);

  DataDate(TrialCatalog trials, ImportRuns runs) {
    this.trials = trials;
    this.runs = runs;
  }

  void atStart(@Observes @Priority(LATE) StartupEvent start) {
    refresh();
  }

  /** Looks again; where that is not possible what was known stays. */
  @Scheduled(
      every = "15s",
      delayed = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void refresh() {
    try {
      known = new Known(trials.newestSnapshot(), runs.lastEnded().orElse(null));
    } catch (RuntimeException unreachable) {
      LOG.warnf("the data's date cannot be read: %s", unreachable.getClass().getSimpleName());
    }
  }

  /** Day of the newest snapshot of a registry among the trials; empty where there is none. */
  public Optional<LocalDate> newest() {
    return Optional.ofNullable(known.newest);
  }

  /** The same in a sentence for people. */
  public String getWords() {
    String newest =
        newest().map(day -> "Data of " + DAY.format(day)).orElse("Date of the data not known");
    return known.lastImport == null
        ? newest + "."
        : newest + ", last import " + DAY.format(known.lastImport.atOffset(ZoneOffset.UTC)) + ".";
  }
}
