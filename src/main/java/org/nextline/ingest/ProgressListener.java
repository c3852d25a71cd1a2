package org.nextline.ingest;

import java.time.Duration;
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
   * @param files read so far
   * @param filesInAll to be read in all
   */
  record Progress(long records, int files, int filesInAll, Duration elapsed) {}
}
