package org.nextline.search;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What an index must have been built from to be usable.
 *
 * @param schema fingerprint of schema, analysis and vocabulary
 * @param catalogue identity of the catalogue
 */
record IndexIdentity(String schema, String catalogue) {

  /** Opens a generation that was built from the same and whose every checksum is right. */
  IndexGeneration open(Path folder, Disk disk) throws IOException, UnusableIndexException {
    IndexGeneration generation;
    try {
      generation = IndexGeneration.open(folder, disk);
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndexException("it cannot be opened (" + e + ")");
    }
    try {
      check(generation);
      return generation;
    } catch (UnusableIndexException e) {
      generation.close();
      throw e;
    }
  }

  private void check(IndexGeneration generation) throws UnusableIndexException {
    try {
      String found = generation.schema();
      if (!found.equals(schema)) {
        throw new UnusableIndexException("its schema is " + found + ", not " + schema);
      }
      if (!generation.catalogue().equals(catalogue)) {
        throw new UnusableIndexException("it was built from another catalogue");
      }
      generation.checkIntegrity();
    } catch (IOException | RuntimeException damage) {
      throw new UnusableIndexException("it is damaged (" + damage + ")");
    }
  }
}
