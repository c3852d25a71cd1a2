package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes batches on all processors while the next batch is being read. A batch is written before
 * the next one begins, so that of two versions of a trial the later one stays; within a batch no
 * trial may come twice.
 */
final class ParallelWrites<T> implements Closeable {

  private static final int AT_ONCE = 50;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("index-write-", 0).factory());
  private final Write<T> write;
  private List<Future<Void>> running = List.of();

  /** Writes one item; called by several threads at once. */
  interface Write<T> {
    void write(T item) throws IOException;
  }

  ParallelWrites(Write<T> write) {
    this.write = write;
  }

  /**
   * @throws UncheckedIOException where an earlier batch could not be written
   */
  void add(List<T> batch) {
    finish();
    running = new ArrayList<>();
    for (int from = 0; from < batch.size(); from += AT_ONCE) {
      List<T> part = batch.subList(from, Math.min(batch.size(), from + AT_ONCE));
      running.add(
          threads.submit(() -> {
            for (T item : part) {
              write.write(item);
            }
            return null;
          }));
    }
  }

  /** Waits until all is written. */
  void finish() {
    for (Future<Void> part : running) {
      try {
        part.get();
      } catch (ExecutionException e) {
        throw switch (e.getCause()) {
          case IOException failure -> new UncheckedIOException(failure);
          case RuntimeException failure -> failure;
          case Throwable failure -> new IllegalStateException(failure);
        };
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while writing the index", e);
      }
    }
  }

  /** Ends the threads; what they have begun is finished first. */
  @Override
  public void close() {
    threads.close();
  }
}
