package org.nextline.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.Sha256;
import org.nextline.config.SeedData;
import org.nextline.eligibility.reading.CriterionReader;

/** Names the reader of eligibility texts by its version and the words it knows. */
final class ReaderName {

  private static final List<String> WORDS = List.of("terminology", "eligibility");
  private static final int DIGITS = 16;

  private ReaderName() {}

  static String of(SeedData seed) {
    var words = new Sha256();
    WORDS.forEach(folder -> seed.read(folder, path -> update(words, path)));
    return CriterionReader.VERSION + "-" + words.hex().substring(0, DIGITS);
  }

  private static Sha256 update(Sha256 words, Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        words.update(Files.readAllBytes(file));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("seed-data/" + folder.getFileName() + " cannot be read", e);
    }
  }
}
