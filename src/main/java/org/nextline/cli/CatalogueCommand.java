package org.nextline.cli;

import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;

/**
 * A command that works on the catalogue: its {@link #call()} runs with the database up and all
 * beans at hand. Every other command is a plain {@link Callable} and starts at once.
 */
abstract class CatalogueCommand implements Callable<Integer> {

  /** Whether the command is the service itself: listens for HTTP and runs scheduled work. */
  boolean serves() {
    return false;
  }

  /** A bean by its type, which must be in use elsewhere or marked as unremovable. */
  static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
