package org.nextline.ingest;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.TrialRecord;

/** Saves batches one after the other, in order, while the caller reads the next one. */
final class SavingAhead {

  private final Function<List<TrialRecord>, SavedCounts> store;
  private CompletableFuture<SavedCounts> underWay =
      CompletableFuture.completedFuture(SavedCounts.NONE);
  private SavedCounts saved = SavedCounts.NONE;

  SavingAhead(Function<List<TrialRecord>, SavedCounts> store) {
    this.store = store;
  }

  /**
   * Waits until the batch before is saved, and begins with this one.
   *
   * @throws RuntimeException that the batch before ended with; this one is then not begun
   */
  void save(List<TrialRecord> batch) {
    await();
    underWay = CompletableFuture.supplyAsync(() -> store.apply(batch), Thread::startVirtualThread);
  }

  /**
   * Waits until everything is saved.
   *
   * @throws RuntimeException that the last batch ended with
   */
  void await() {
    try {
      saved = saved.plus(underWay.join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      underWay = CompletableFuture.completedFuture(SavedCounts.NONE);
    }
  }

  /** What is surely saved. */
  SavedCounts saved() {
    return saved;
  }
}
