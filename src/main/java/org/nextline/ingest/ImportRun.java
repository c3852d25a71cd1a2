package org.nextline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.Rejection;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.Sha256;
import org.nextline.catalog.TrialRecord;
import org.nextline.catalog.TrialStore;

/** One import on its way: gathers records into batches, saves them, counts and tells. */
final class ImportRun implements TrialSink, InputFiles.Visitor {

  private static final int BATCH = 200;

  private final TrialSource source;
  private final SitePlaces places;
  private final TrialStore trials;
  private final ImportRuns runs;
  private final ProgressListener listener;
  private final Instant started = Instant.now();
  private final long id;

  private final Map<String, TrialRecord> batch = new LinkedHashMap<>();
  private final List<Rejection> batchRejections = new ArrayList<>();
  private final List<Rejection> firstRejections = new ArrayList<>();
  private SavedCounts saved = SavedCounts.NONE;
  private int rejected;
  private LocalDate snapshot;
  private Path file;
  private String entry;
  private int filesRead;
  private int filesInAll;

  ImportRun(
      TrialSource source,
      String inputDigest,
      SitePlaces places,
      TrialStore trials,
      ImportRuns runs,
      ProgressListener listener) {
    this.source = source;
    this.places = places;
    this.trials = trials;
    this.runs = runs;
    this.listener = listener;
    this.id = runs.begin(source.name(), inputDigest);
  }

  ImportReport read(List<Path> files) {
    filesInAll = files.size();
    var input = new InputFiles(source::accepts, this);
    for (Path next : files) {
      file = next;
      entry = null;
      try {
        input.read(file);
      } catch (IOException e) {
        reject(new Rejection(file.toString(), null, reason(e), hashOf(file)));
      }
      filesRead++;
    }
    flush();
    runs.end(id, saved, rejected, snapshot);
    return new ImportReport(
        saved.created(), saved.changed(), saved.unchanged(), rejected, firstRejections);
  }

  @Override
  public void visit(InputFile input, String inArchive) throws IOException {
    entry = inArchive;
    source.read(input, this);
  }

  @Override
  public void failed(String inArchive, IOException reason) {
    entry = inArchive;
    reject(new Rejection(place(), null, reason(reason), null));
  }

  @Override
  public void accept(TrialRecord trial) {
    if (batch.size() == BATCH || batch.containsKey(trial.id())) {
      flush();
    }
    batch.put(trial.id(), places.located(trial));
    snapshot = newer(snapshot, trial.source().asOf());
  }

  @Override
  public void reject(String recordId, String reason, byte[] payload) {
    reject(new Rejection(place(), recordId, reason, Sha256.of(payload)));
  }

  private void reject(Rejection rejection) {
    rejected++;
    batchRejections.add(rejection);
    if (firstRejections.size() < ImportReport.MOST_REJECTIONS) {
      firstRejections.add(rejection);
    }
    listener.rejected(rejection);
    if (batchRejections.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    saved = saved.plus(trials.save(batch.values(), source.standsIn()));
    batch.clear();
    runs.reject(id, batchRejections);
    batchRejections.clear();
    listener.progressed(
        new ProgressListener.Progress(
            saved.total() + rejected,
            filesRead,
            filesInAll,
            Duration.between(started, Instant.now())));
  }

  /** A file, and where it is an archive, the file in it. */
  private String place() {
    return entry == null ? file.toString() : file + "!" + entry;
  }

  private static LocalDate newer(LocalDate one, LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file";
      case JsonProcessingException malformed ->
          "malformed at line %d, column %d: %s"
              .formatted(
                  malformed.getLocation().getLineNr(),
                  malformed.getLocation().getColumnNr(),
                  "not well-formed JSON");
      default -> "cannot be read: " + e.getMessage();
    };
  }

  private static String hashOf(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
