package org.nextline.ingest;

import java.io.IOException;

/** An adapter for directories of institutions: the sibling of {@link TrialSource}. */
public interface DirectorySource {

  /** What people call it on the command line, for example {@code fhir}. */
  String name();

  /** Whether a file that lies in a folder or an archive is meant for this adapter, by its name. */
  boolean accepts(String fileName);

  /** Begins to read a directory, which may lie in several files. */
  Reading begin();

  /** A directory that is being read. */
  interface Reading {

    /**
     * Reads a file and hands over each entry as soon as it is known in full.
     *
     * @throws IOException where the rest of the file cannot be read; what was handed over before
     *     counts
     */
    void read(InputFile file, DirectorySink sink) throws IOException;

    /** Hands over what could be known in full only after all files. */
    default void end(DirectorySink sink) {}
  }
}
