package org.nextline.ingest.directory;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nextline.config.SeedData;
import org.nextline.ingest.DirectorySink;
import org.nextline.ingest.DirectorySource;
import org.nextline.ingest.InputFile;

/**
 * Lists of institutions as CSV, each read by the mapping file of its own name: {@code
 * hospitals.csv} by {@code seed-data/mappings/hospitals.yaml}.
 */
@Singleton
class ListSource implements DirectorySource {

  private static final String FOLDER = "mappings";

  private final SeedData seedData;

  ListSource(SeedData seedData) {
    this.seedData = seedData;
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean accepts(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".csv.gz");
  }

  @Override
  public Reading begin() {
    return this::read;
  }

  private void read(InputFile file, DirectorySink sink) throws IOException {
    String name = file.name().replaceFirst("(?i)\\.csv$", ".yaml");
    ListMapping mapping =
        mapping(name)
            .orElseThrow(() ->
                new IOException("no mapping tells what its columns mean: " + FOLDER + "/" + name));
    new ListReader(mapping).read(file, sink);
  }

  private Optional<ListMapping> mapping(String name) throws IOException {
    try {
      return seedData.read(FOLDER, folder -> in(folder.resolve(name))).flatMap(found -> found);
    } catch (UncheckedIOException e) {
      throw new IOException(FOLDER + "/" + name + ": " + e.getCause().getMessage(), e);
    }
  }

  private static Optional<ListMapping> in(Path yaml) {
    try {
      return Files.exists(yaml) ? Optional.of(ListMapping.read(yaml)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
