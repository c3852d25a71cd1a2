package org.nextline.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Reads, in a process beside the owner of an index, what the owner has committed. */
final class PublishedReader {

  private static final Logger LOG = Logger.getLogger(PublishedReader.class);

  private final IndexFolder folder;
  private final IndexSource source;
  private final CurrentGeneration current;

  PublishedReader(IndexFolder folder, IndexSource source, CurrentGeneration current) {
    this.folder = folder;
    this.source = source;
    this.current = current;
  }

  /**
   * Goes on to the newest state. The owner may remove a generation while it is being opened; the
   * next one is there then.
   */
  void catchUp() throws IOException {
    Optional<Path> published = folder.current();
    while (published.isPresent()) {
      try {
        open(published.get());
        return;
      } catch (IOException | UnusableIndexException e) {
        Optional<Path> newer = folder.current();
        if (newer.equals(published)) {
          LOG.infof("The index cannot be read yet: %s", e.getMessage());
          return;
        }
        published = newer;
      }
    }
  }

  private void open(Path generation) throws IOException, UnusableIndexException {
    if (current.isOf(generation)) {
      current.get().orElseThrow().refresh();
    } else {
      current.use(source.open(generation));
    }
  }
}
