package org.nextline.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.nextline.catalog.SavedCounts;

/** Reads what one source finds and saves it, a batch at a time. Belongs to one run. */
interface Intake {

  /** Is told of every batch that is saved, and of what cannot be taken in. */
  interface Watcher extends Rejecting {
    void saved();
  }

  /** The source's name. */
  String source();

  boolean accepts(String fileName);

  /**
   * Reads a file; saves whenever a batch is full.
   *
   * @throws IOException where the rest of the file cannot be read
   */
  void read(InputFile file, Watcher watcher) throws IOException;

  /** Saves what is left, after all files. */
  void end(Watcher watcher);

  /** Saves what was read so far. */
  void flush();

  /** What was saved so far. */
  SavedCounts saved();

  /** Newest snapshot among the records; null where there is none. */
  LocalDate snapshot();

  /** How many entries were understood and not wanted, by reason. */
  default Map<String, Integer> leftOut() {
    return Map.of();
  }
}
