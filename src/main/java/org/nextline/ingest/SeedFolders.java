package org.nextline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Sha256;
import org.nextline.config.SeedData;

/** The folders of seed data that belong into the catalogue. */
final class SeedFolders {

  private static final String TRIALS = "trials";
  private static final String CENTRES = "centres";
  private static final String PALLIATIVE = "palliative";

  /** Goes up when the same files come to mean something else, so that they are loaded again. */
  private static final String MEANING = "1";

  private final SeedData seedData;

  SeedFolders(SeedData seedData) {
    this.seedData = seedData;
  }

  /** The hash of all files. */
  String digest() {
    var digest = new Sha256().update(bytes(MEANING));
    for (String folder : List.of(TRIALS, CENTRES, PALLIATIVE)) {
      forEachFile(
          folder,
          file -> digest.update(bytes(folder + '/' + file.getFileName())).update(content(file)));
    }
    return digest.hex();
  }

  /** Lets a reader read the trials' files, which it may do only until it returns. */
  <T> T trials(Function<List<Path>, T> reader) {
    return seedData
        .read(TRIALS, folder -> reader.apply(SeedFile.in(folder)))
        .orElseGet(() -> reader.apply(List.of()));
  }

  /**
   * @throws IllegalArgumentException where one cannot be read; names file and field
   */
  List<CentreRecord> centres() {
    return records(CENTRES, SeedCentre.class, SeedCentre::toRecord);
  }

  /**
   * @throws IllegalArgumentException where one cannot be read; names file and field
   */
  List<PalliativeServiceRecord> palliativeServices() {
    return records(PALLIATIVE, SeedPalliativeService.class, SeedPalliativeService::toRecord);
  }

  private <S, T> List<T> records(String folder, Class<S> type, Function<S, T> toRecord) {
    var records = new ArrayList<T>();
    forEachFile(
        folder,
        file -> {
          try {
            SeedFile.read(file, type).stream().map(toRecord).forEach(records::add);
          } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
          }
        });
    return records;
  }

  private void forEachFile(String folder, Consumer<Path> consumer) {
    seedData.read(
        folder,
        path -> {
          SeedFile.in(path).forEach(consumer);
          return folder;
        });
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
