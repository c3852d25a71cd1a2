package org.nextline.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;

/** A disk that fails now and then, fills up, or forgets what was not synced. */
final class FaultyDisk implements Disk {

  private final Random random;
  private final List<MockDirectoryWrapper> directories = new ArrayList<>();
  private double rate;
  private long room;

  FaultyDisk(Random random) {
    this.random = random;
  }

  @Override
  public synchronized Directory open(Path folder) throws IOException {
    MockDirectoryWrapper directory =
        new MockDirectoryWrapper(new Random(random.nextLong()), FSDirectory.open(folder));
    directory.setCheckIndexOnClose(false);
    directory.setAssertNoUnrefencedFilesOnClose(false);
    directory.setUseSlowOpenClosers(false);
    directories.add(directory);
    apply(directory);
    return directory;
  }

  /**
   * @param share of writes and openings that fail, from 0 to 1
   */
  synchronized void failAt(double share) {
    rate = share;
    directories.forEach(this::apply);
  }

  /**
   * @param bytes most bytes of a generation; 0: no limit
   */
  synchronized void holdAtMost(long bytes) {
    room = bytes;
    directories.forEach(this::apply);
  }

  /** As when the power fails: bytes that were not synced are lost, torn or something else. */
  synchronized void crash() throws IOException {
    failAt(0);
    holdAtMost(0);
    for (MockDirectoryWrapper directory : directories) {
      try {
        directory.crash();
      } catch (AlreadyClosedException nothingOpen) {
        // What it had written was committed or given up before.
      }
    }
  }

  private void apply(MockDirectoryWrapper directory) {
    directory.setRandomIOExceptionRate(rate);
    directory.setRandomIOExceptionRateOnOpen(rate);
    directory.setMaxSizeInBytes(room);
  }
}
