package org.nextline.ingest;

import java.io.IOException;

/** An adapter for one kind of input: reads a file of that kind and hands over what it finds. */
public interface TrialSource {

  /** What people call it on the command line, for example {@code ctgov}. */
  String name();

  /**
   * Whether its records restate what a registry says, to be replaced by the registry's own record.
   */
  default boolean standsIn() {
    return false;
  }

  /** Whether a file that lies in a folder or an archive is meant for this adapter, by its name. */
  boolean accepts(String fileName);

  /**
   * Reads a file, in bounded memory, and hands over each record as it comes.
   *
   * @throws IOException where the rest of the file cannot be read; what was handed over before
   *     counts
   */
  void read(InputFile file, TrialSink sink) throws IOException;
}
