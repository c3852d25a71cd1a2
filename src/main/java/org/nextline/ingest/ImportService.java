package org.nextline.ingest;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.TrialStore;

/** Reads files of one source into the catalogue. The search index is left to the caller. */
@ApplicationScoped
public class ImportService {

  private final List<TrialSource> sources;
  private final TrialStore trials;
  private final SitePlaces places;
  private final ImportRuns runs;

  ImportService(
      @All List<TrialSource> sources, SitePlaces places, TrialStore trials, ImportRuns runs) {
    this.sources = sources;
    this.places = places;
    this.trials = trials;
    this.runs = runs;
  }

  /** Names of the sources that can be imported. */
  public List<String> sources() {
    return sources.stream().map(TrialSource::name).sorted().toList();
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
    TrialSource adapter = adapter(source);
    var run = new ImportRun(adapter, inputDigest, places, trials, runs, listener);
    return run.read(files.stream().flatMap(file -> filesIn(file, adapter)).toList());
  }

  private TrialSource adapter(String name) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown source '%s'; known: %s"
                    .formatted(name, sources().stream().collect(Collectors.joining(", ")))));
  }

  private static Stream<Path> filesIn(Path path, TrialSource adapter) {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isMeantFor(adapter, file.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      return Stream.of(path);
    }
  }

  private static boolean isMeantFor(TrialSource adapter, String fileName) {
    return adapter.accepts(fileName) || InputFiles.isArchive(fileName);
  }
}
