package org.nextline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.Rejection;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.Sha256;

/** One import on its way: goes through the input, keeps what is rejected, counts and tells. */
final class ImportRun {

  private static final int BATCH = 200;
  private static final String ALL_FILES = "all files together";

  private final Intake intake;
  private final ImportRuns runs;
  private final ProgressListener listener;
  private final long id;
  private final Pace pace = new Pace();

  private final List<Rejection> batchRejections = new ArrayList<>();
  private final List<Rejection> firstRejections = new ArrayList<>();
  private int rejected;

  ImportRun(Intake intake, String inputDigest, ImportRuns runs, ProgressListener listener) {
    this.intake = intake;
    this.runs = runs;
    this.listener = listener;
    this.id = runs.begin(intake.source(), inputDigest);
  }

  ImportReport read(List<Path> files) {
    pace.expect(files.size(), files.stream().mapToLong(ImportRun::size).sum());
    for (Path file : files) {
      read(file);
      pace.fileRead();
    }
    return end();
  }

  private void read(Path file) {
    try {
      new InputFiles(intake::accepts, new Visitor(file)).read(file);
    } catch (IOException e) {
      reject(new Rejection(file.toString(), null, reason(e), hashOf(file)));
    }
  }

  private final class Visitor implements InputFiles.Visitor {

    private final Path file;

    Visitor(Path file) {
      this.file = file;
    }

    @Override
    public void visit(InputFile input, String entry) throws IOException {
      read(input, entry == null ? file.toString() : file + "!" + entry);
    }

    @Override
    public void failed(String entry, IOException reason) {
      reject(new Rejection(file + "!" + entry, null, reason(reason), null));
    }

    @Override
    public void advanced(long bytes) {
      pace.advance(bytes);
    }
  }

  private void read(InputFile input, String place) throws IOException {
    intake.read(input, watcher(place));
  }

  private Intake.Watcher watcher(String place) {
    return new Intake.Watcher() {
      @Override
      public void saved() {
        tell();
      }

      @Override
      public void reject(String recordId, String reason, byte[] payload) {
        ImportRun.this.reject(new Rejection(place, recordId, reason, Sha256.of(payload)));
      }
    };
  }

  private ImportReport end() {
    intake.end(watcher(ALL_FILES));
    keepRejections();
    tell();
    SavedCounts saved = intake.saved();
    runs.end(id, saved, rejected, intake.snapshot());
    return new ImportReport(
        saved.created(),
        saved.changed(),
        saved.unchanged(),
        rejected,
        firstRejections,
        intake.leftOut());
  }

  private void reject(Rejection rejection) {
    rejected++;
    batchRejections.add(rejection);
    if (firstRejections.size() < ImportReport.MOST_REJECTIONS) {
      firstRejections.add(rejection);
    }
    listener.rejected(rejection);
    if (batchRejections.size() == BATCH) {
      keepRejections();
      tell();
    }
  }

  private void keepRejections() {
    runs.reject(id, batchRejections);
    batchRejections.clear();
  }

  private void tell() {
    ProgressListener.Progress progress = pace.progress(intake.saved().total() + (long) rejected);
    listener.progressed(progress);
    if (pace.isTimeToNote()) {
      runs.progressed(id, intake.saved(), rejected, progress.share());
    }
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

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException missing) {
      return 0;
    }
  }

  private static String hashOf(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
