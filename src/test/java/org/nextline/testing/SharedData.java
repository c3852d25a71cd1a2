package org.nextline.testing;

import java.nio.file.Path;

/**
 * Where real data and the contract's examples lie beside a checkout; tests that need them skip with
 * a message where they are absent.
 */
public final class SharedData {

  private SharedData() {}

  /** The data folder: {@code NEXTLINE_SHARED_DATA}, else {@code ../shared/data}. */
  public static Path folder() {
    String set = System.getenv("NEXTLINE_SHARED_DATA");
    return Path.of(set == null ? "../shared/data" : set);
  }

  public static Path contract() {
    return folder().resolveSibling("contract");
  }
}
