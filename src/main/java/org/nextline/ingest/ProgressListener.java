package org.nextline.ingest;

import java.time.Duration;
import java.util.Optional;
import org.nextline.catalog.Rejection;

/** Is told how an import goes on. */
public interface ProgressListener {

  /** For callers that do not want to know. */
  ProgressListener SILENT = progress -> {};

  /** Comes after every batch and at the end. */
  void progressed(Progress progress);

  /** Comes for every rejected record, at once. */
  default void rejected(Rejection rejection) {}

  /**
   * @param records handled so far, with the rejected ones
   * @param files read so far; pages of an answer where the source is asked over the network
   * @param filesInAll to be read in all
   * @param share of the input that is read, from 0 to 1
   */
  record Progress(long records, int files, int filesInAll, Duration elapsed, double share) {

    public double recordsPerSecond() {
      return records * 1000.0 / Math.max(elapsed.toMillis(), 1);
    }

    /** How long the rest will take at this rate; empty before anything is known. */
    public Optional<Duration> timeLeft() {
      return share <= 0
          ? Optional.empty()
          : Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share)));
    }
  }
}
