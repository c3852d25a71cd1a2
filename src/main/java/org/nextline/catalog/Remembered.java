package org.nextline.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** A small table kept in memory, so that a request costs no statement; read again now and then. */
final class Remembered<T> {

  /** How long a change made by another process may go unnoticed. */
  private static final Duration MAX_AGE = Duration.ofMinutes(1);

  private record Copy<T>(List<T> rows, Instant readAt) {}

  private final Supplier<List<T>> table;
  private volatile Copy<T> copy;

  Remembered(Supplier<List<T>> table) {
    this.table = table;
  }

  List<T> get() {
    Copy<T> current = copy;
    if (current == null || current.readAt.plus(MAX_AGE).isBefore(Instant.now())) {
      current = new Copy<>(List.copyOf(table.get()), Instant.now());
      copy = current;
    }
    return current.rows;
  }

  void forget() {
    copy = null;
  }
}
