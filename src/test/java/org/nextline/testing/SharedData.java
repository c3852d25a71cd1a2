package org.nextline.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where real data and the contract's examples lie beside a checkout; tests that need them skip with
 * a message where they are absent.
 */
public final class SharedData {

  private SharedData() {}

  /** {@code NEXTLINE_SHARED_DATA}, else {@code ../shared/data}. */
  private static Path folder() {
    String set = System.getenv("NEXTLINE_SHARED_DATA");
    return Path.of(set == null ? "../shared/data" : set);
  }

  /** A folder of real data; skips the calling test where it is absent. */
  public static Path folder(String name) {
    Path folder = folder().resolve(name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "skipped: no " + folder + " (set NEXTLINE_SHARED_DATA to the folder with the data)");
    return folder;
  }

  /** The contract's worked assessments; skips the calling test where they are absent. */
  public static Path assessmentExamples() {
    Path examples = folder().resolveSibling("contract").resolve("assessment-examples.json");
    assumeTrue(
        Files.isRegularFile(examples),
        () -> "skipped: no " + examples + " (set NEXTLINE_SHARED_DATA to the folder beside it)");
    return examples;
  }
}
