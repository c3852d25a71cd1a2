package org.nextline.cli;

import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;
import org.nextline.matching.TrialCriteria;
import org.nextline.search.TrialIndex;

/**
 * A command that works on the catalogue: its {@link #call()} runs with the database up and all
 * beans at hand. Every other command is a plain {@link Callable} and starts at once.
 */
abstract class CatalogueCommand implements Callable<Integer> {

  /** Whether the command is the service itself: listens for HTTP and runs scheduled work. */
  boolean serves() {
    return false;
  }

  /** Brings what is made from the catalogue up to what it holds now. */
  static void followCatalogue() {
    System.err.println(bean(TrialIndex.class).catchUp().sentence());
    System.err.printf("eligibility: %d trials read%n", bean(TrialCriteria.class).catchUp());
  }

  /** A bean by its type, which must be in use elsewhere or marked as unremovable. */
  static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
