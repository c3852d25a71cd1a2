package org.nextline.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The real data beside the project, or where NEXTLINE_SHARED_DATA says. */
final class SharedData {

  private SharedData() {}

  /** Skips the calling test where the data is not there. */
  static Path folder(String name) {
    Path folder =
        Path.of(Optional.ofNullable(System.getenv("NEXTLINE_SHARED_DATA")).orElse("../shared/data"))
            .resolve(name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "skipped: no " + folder + " (set NEXTLINE_SHARED_DATA to the folder with the data)");
    return folder;
  }
}
