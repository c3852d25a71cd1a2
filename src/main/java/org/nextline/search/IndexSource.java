package org.nextline.search;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What generations are made from and opened with.
 *
 * @param feed the catalogue
 * @param recogniser reads the conditions that a trial studies
 * @param disk where the files lie
 */
record IndexSource(TrialFeed feed, ConditionRecogniser recogniser, Disk disk) {

  /** Opens a generation that was built from the same and whose every checksum is right. */
  IndexGeneration open(Path generation) throws IOException, UnusableIndexException {
    return identity().open(generation, disk);
  }

  GenerationWriter writer(Path generation) throws IOException {
    return new GenerationWriter(generation, disk, feed, recogniser, identity());
  }

  private IndexIdentity identity() {
    return new IndexIdentity(IndexSchema.fingerprint(recogniser.version()), feed.catalogueId());
  }
}
