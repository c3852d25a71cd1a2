package org.nextline.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.TrialRecord;
import org.nextline.catalog.TrialStore;

/** Trials on their way into the catalogue. */
final class TrialIntake implements Intake {

  private static final int BATCH = 200;

  private final TrialSource source;
  private final SitePlaces places;
  private final TrialStore trials;

  private final Map<String, TrialRecord> batch = new LinkedHashMap<>();
  private SavedCounts saved = SavedCounts.NONE;
  private LocalDate snapshot;

  TrialIntake(TrialSource source, SitePlaces places, TrialStore trials) {
    this.source = source;
    this.places = places;
    this.trials = trials;
  }

  @Override
  public String source() {
    return source.name();
  }

  @Override
  public boolean accepts(String fileName) {
    return source.accepts(fileName);
  }

  @Override
  public void read(InputFile file, Watcher watcher) throws IOException {
    source.read(
        file,
        new TrialSink() {
          @Override
          public void accept(TrialRecord trial) {
            if (batch.size() == BATCH || batch.containsKey(trial.id())) {
              flush();
              watcher.saved();
            }
            take(trial);
          }

          @Override
          public void reject(String recordId, String reason, byte[] payload) {
            watcher.reject(recordId, reason, payload);
          }
        });
  }

  private void take(TrialRecord trial) {
    batch.put(trial.id(), places.located(trial));
    LocalDate asOf = trial.source().asOf();
    if (snapshot == null || (asOf != null && asOf.isAfter(snapshot))) {
      snapshot = asOf;
    }
  }

  @Override
  public void end(Watcher watcher) {
    flush();
  }

  @Override
  public void flush() {
    saved = saved.plus(trials.save(batch.values(), source.standsIn()));
    batch.clear();
  }

  @Override
  public SavedCounts saved() {
    return saved;
  }

  @Override
  public LocalDate snapshot() {
    return snapshot;
  }
}
