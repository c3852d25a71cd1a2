package org.nextline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.TrialVersion;

/** A process that owns an index, has written half of an update, and waits to be killed. */
final class KilledOwner {

  public static void main(String[] arguments) {
    ListFeed trials = new ListFeed(TrialBuilder.trial("a").studying("Epilepsy"));
    TrialFeed stops =
        new ForwardingFeed(trials) {
          @Override
          public long forEachChangedSince(
              long changeNo, int batchSize, Consumer<List<TrialVersion>> batches) {
            long reached = super.forEachChangedSince(changeNo, batchSize, batches);
            if (reached > 1) {
              waitForTheEnd(Path.of(arguments[1]));
            }
            return reached;
          }
        };
    LocalIndex index = new LocalIndex(Path.of(arguments[0]), stops, new SmallVocabulary());
    index.catchUp();
    trials.put(TrialBuilder.trial("half"));
    index.catchUp();
  }

  private static void waitForTheEnd(Path signal) {
    try {
      Files.writeString(signal, "ready");
      Thread.sleep(Long.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
