package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Lock;
import org.jboss.logging.Logger;

/**
 * The index of one data folder. One process owns it and writes; others read what the owner has
 * committed, and leave changes to the owner. An index that is missing, damaged, of another schema
 * or of another catalogue is built anew. Searches go on during every update and rebuild.
 */
final class LocalIndex implements Searchers, Closeable {

  private static final Logger LOG = Logger.getLogger(LocalIndex.class);

  private final IndexFolder folder;
  private final TrialFeed feed;
  private final ConditionRecogniser recogniser;
  private final String schema;
  private Lock ownership;
  private volatile IndexGeneration current;

  LocalIndex(Path root, TrialFeed feed, ConditionRecogniser recogniser) {
    this.folder = new IndexFolder(root);
    this.feed = feed;
    this.recogniser = recogniser;
    this.schema = IndexSchema.fingerprint(recogniser.version());
  }

  /** Brings the index up to date with the catalogue; cheap where nothing has changed. */
  synchronized IndexUpdate catchUp() {
    try {
      if (!own()) {
        readWhatTheOwnerPublished();
        return IndexUpdate.leftToTheOwner();
      }
      Optional<String> reason = reasonToRebuild();
      return IndexUpdate.done(reason.isPresent() ? rebuild(reason.get()) : follow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds the whole index anew from the catalogue. */
  synchronized IndexUpdate rebuild() {
    try {
      if (!own()) {
        folder.requestRebuild();
        return IndexUpdate.leftToTheOwner();
      }
      return IndexUpdate.done(rebuild("it was asked for"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> T read(Reading<T> reading) {
    while (true) {
      IndexGeneration generation = current;
      if (generation == null) {
        throw new IndexNotReadyException();
      }
      try {
        return generation.read(reading);
      } catch (AlreadyClosedException closed) {
        if (generation == current) {
          throw closed;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many trials can be searched; empty where the index is not open. */
  OptionalLong size() {
    return current == null
        ? OptionalLong.empty()
        : OptionalLong.of(read(searcher -> (long) searcher.getIndexReader().numDocs()));
  }

  @Override
  public synchronized void close() throws IOException {
    use(null);
    if (ownership != null) {
      ownership.close();
      ownership = null;
    }
  }

  private boolean own() throws IOException {
    if (ownership == null) {
      ownership = folder.tryToOwn().orElse(null);
    }
    return ownership != null;
  }

  /** Opens the current generation where it is not open yet, and says what speaks against it. */
  private Optional<String> reasonToRebuild() throws IOException {
    if (folder.isRebuildRequested()) {
      return Optional.of("another process asked for it");
    }
    if (current == null) {
      Optional<Path> published = folder.current();
      if (published.isEmpty()) {
        return Optional.of("there is none yet");
      }
      try {
        use(identity().open(published.get()));
      } catch (UnusableIndexException e) {
        Path aside = folder.setAside(published.get());
        return Optional.of(e.getMessage() + "; the former one is kept in " + aside);
      }
    }
    return Optional.empty();
  }

  private IndexIdentity identity() {
    return new IndexIdentity(schema, feed.catalogueId());
  }

  private long follow() throws IOException {
    long indexed = current.lastChangeNo();
    long latest = feed.lastChangeNo();
    if (latest == indexed) {
      return 0;
    }
    if (latest < indexed) {
      return rebuild("it is at change " + indexed + ", ahead of the catalogue at " + latest);
    }
    long written = write(current.folder(), indexed);
    current.refresh();
    return written;
  }

  private long write(Path generation, long since) throws IOException {
    try (GenerationWriter writer = new GenerationWriter(generation, feed, recogniser, identity())) {
      return writer.writeChangesSince(since);
    }
  }

  private long rebuild(String reason) throws IOException {
    LOG.infof("Building the index: %s", reason);
    Path next = folder.next();
    long written;
    try {
      written = write(next, 0);
    } catch (IOException | RuntimeException e) {
      folder.remove(next);
      throw e;
    }
    IndexGeneration built = IndexGeneration.open(next);
    folder.publish(next);
    use(built);
    folder.removeAllBut(next);
    folder.forgetRebuildRequest();
    LOG.infof("The index holds %d trials", built.size());
    return written;
  }

  private void readWhatTheOwnerPublished() throws IOException {
    Optional<Path> published = folder.current();
    if (published.isEmpty()) {
      return;
    }
    if (current != null && current.folder().equals(published.get())) {
      current.refresh();
      return;
    }
    try {
      use(identity().open(published.get()));
    } catch (UnusableIndexException e) {
      LOG.infof("The index cannot be read yet: %s", e.getMessage());
    }
  }

  private void use(IndexGeneration generation) throws IOException {
    IndexGeneration former = current;
    current = generation;
    if (former != null) {
      former.close();
    }
  }
}
