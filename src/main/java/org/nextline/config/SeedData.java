package org.nextline.config;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/**
 * The knowledge and seed data: the folders of {@code seed-data/}, packed in the program or, folder
 * by folder, replaced by those under {@code nextline.seed-dir}.
 *
 * <pre>{@code
 * Criteria criteria = seedData.read("criteria", Criteria::load).orElseThrow();
 * }</pre>
 */
@Singleton
public class SeedData {

  private final Optional<Path> replacement;

  @Inject
  SeedData(NextlineConfig config) {
    this(config.seedDir());
  }

  /**
   * @param replacement a folder that goes before what is packed in the program
   */
  public SeedData(Optional<Path> replacement) {
    this.replacement = replacement;
  }

  /**
   * Lets a reader read a folder. The path it is given may lie inside a jar and is good only until
   * the reader returns.
   *
   * @param folder name under {@code seed-data/}
   * @return what the reader made of it; empty where there is no such folder
   * @throws UncheckedIOException where the folder cannot be opened
   */
  public <T> Optional<T> read(String folder, Function<Path, T> reader) {
    Optional<Path> replaced =
        replacement.map(dir -> dir.resolve(folder)).filter(Files::isDirectory);
    return replaced.isPresent() ? replaced.map(reader) : readPacked(folder, reader);
  }

  private static <T> Optional<T> readPacked(String folder, Function<Path, T> reader) {
    var results = new ArrayList<T>();
    try {
      ClassPathUtils.consumeAsPaths(
          SeedData.class.getClassLoader(),
          "seed-data/" + folder,
          path -> {
            if (results.isEmpty()) {
              results.add(reader.apply(path));
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("seed-data/" + folder + " cannot be read", e);
    }
    return results.stream().findFirst();
  }
}
