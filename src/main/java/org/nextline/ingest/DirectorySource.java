package org.nextline.ingest;

import java.io.IOException;

/** An adapter for directories of institutions: the sibling of {@link TrialSource}. */
public interface DirectorySource {

  /** What people call it on the command line, for example {@code fhir}. */
  String name();

  /** Whether a file that lies in a folder or an archive is meant for this adapter, by its name. */
  boolean accepts(String fileName);

  /**
   * Reads a file and hands over each entry as it comes.
   *
   * @throws IOException where the rest of the file cannot be read; what was handed over before
   *     counts
   */
  void read(InputFile file, DirectorySink sink) throws IOException;
}
