package org.nextline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.ImportRuns;

/** Reads files of one source into the catalogue. The search index is left to the caller. */
@ApplicationScoped
public class ImportService {

  private final Intakes intakes;
  private final ImportRuns runs;

  ImportService(Intakes intakes, ImportRuns runs) {
    this.intakes = intakes;
    this.runs = runs;
  }

  /** Names of the sources that can be imported. */
  public List<String> sources() {
    return intakes.names();
  }

  /**
   * Imports files, and folders with all that lies in them. Whatever cannot be read is rejected with
   * its reason, and the rest goes in.
   *
   * @param source one of {@link #sources()}
   * @throws IllegalArgumentException where there is no such source
   */
  public ImportReport run(String source, List<Path> files, ProgressListener listener) {
    return run(source, null, files, listener);
  }

  /**
   * @param inputDigest kept with the run; may be null
   */
  ImportReport run(String source, String inputDigest, List<Path> files, ProgressListener listener) {
    Intake intake = intakes.of(source);
    var run = new ImportRun(intake, inputDigest, runs, listener);
    return run.read(files.stream().flatMap(file -> filesIn(file, intake)).toList());
  }

  private static Stream<Path> filesIn(Path path, Intake intake) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isMeantFor(intake, file.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      return Stream.of(path);
    }
  }

  private static boolean isMeantFor(Intake intake, String fileName) {
    return intake.accepts(fileName) || InputFiles.isArchive(fileName);
  }
}
