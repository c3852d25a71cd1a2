package org.nextline.ingest;

import java.time.Duration;
import java.time.Instant;

/** How far an import is and how fast it goes. */
final class Pace {

  private static final Duration BETWEEN_NOTES = Duration.ofSeconds(1);

  private final Instant started = Instant.now();
  private Instant noted = started;
  private int files;
  private int filesInAll;
  private long read;
  private long inAll;

  /**
   * @param size of the whole input, in any unit; that of {@link #advance}
   */
  void expect(int numberOfFiles, long size) {
    filesInAll = numberOfFiles;
    inAll = size;
  }

  void fileRead() {
    files++;
  }

  void advance(long size) {
    read += size;
  }

  ProgressListener.Progress progress(long records) {
    double share = inAll == 0 ? 0 : Math.min(1, (double) read / inAll);
    return new ProgressListener.Progress(
        records, files, filesInAll, Duration.between(started, Instant.now()), share);
  }

  /** True once a second at most. */
  boolean isTimeToNote() {
    Instant now = Instant.now();
    boolean isTime = Duration.between(noted, now).compareTo(BETWEEN_NOTES) >= 0;
    if (isTime) {
      noted = now;
    }
    return isTime;
  }
}
