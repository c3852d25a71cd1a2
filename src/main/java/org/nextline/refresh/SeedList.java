package org.nextline.refresh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list of seed data that can be rebuilt from its public source. */
public interface SeedList {

  /** As it is called on the command line, for example {@code us-hospices}. */
  String name();

  /** Which files it is rebuilt from, in order; shown to people. */
  List<String> sources();

  /**
   * Reads the sources and what the list says now.
   *
   * @param sources as many as {@link #sources()} names
   * @param seedFolder the folder of all seed data
   * @return the new text of each file, by its path within the seed folder
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file is not what it should be; names it
   */
  Map<String, String> rebuild(List<Path> sources, Path seedFolder) throws IOException;

  /** The files of a folder whose names end so, in order. */
  static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
