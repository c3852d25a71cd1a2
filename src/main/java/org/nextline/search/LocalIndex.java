package org.nextline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jboss.logging.Logger;
import org.nextline.search.IndexFolder.Request;

/**
 * The index of one data folder. One process owns it and writes; others read what the owner has
 * committed, and leave changes to the owner. An index that is missing, damaged, of another schema
 * or of another catalogue is built anew. Searches go on during every update and rebuild, updates
 * during every rebuild.
 */
final class LocalIndex implements ManagedIndex {

  private static final Logger LOG = Logger.getLogger(LocalIndex.class);

  private final IndexFolder folder;
  private final IndexSource source;
  private final CurrentGeneration current = new CurrentGeneration();
  private final PublishedReader beside;
  private final CurrentWriter writer = new CurrentWriter(this::openWriter);
  private final Rebuild rebuild = new Rebuild(this::build);
  private Lock ownership;
  private boolean closed;

  LocalIndex(Path root, TrialFeed feed, ConditionRecogniser recogniser) {
    this(root, feed, recogniser, FSDirectory::open);
  }

  LocalIndex(Path root, TrialFeed feed, ConditionRecogniser recogniser, Disk disk) {
    this.folder = new IndexFolder(root);
    this.source = new IndexSource(feed, recogniser, disk);
    this.beside = new PublishedReader(folder, source, current);
  }

  @Override
  public IndexUpdate catchUp() {
    Rebuild.Run needed;
    synchronized (this) {
      try {
        if (!own()) {
          beside.catchUp();
          return IndexUpdate.leftToTheOwner();
        }
        Optional<String> unusable = open();
        if (unusable.isEmpty()) {
          doWhatIsAskedFor();
          return IndexUpdate.done(follow());
        }
        needed = rebuild.start(unusable.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return IndexUpdate.done(needed.await());
  }

  @Override
  public IndexUpdate rebuild() {
    Rebuild.Run asked;
    synchronized (this) {
      try {
        if (!own()) {
          folder.ask(Request.REBUILD);
          return IndexUpdate.leftToTheOwner();
        }
        asked = rebuild.start("it was asked for");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return IndexUpdate.done(asked.await());
  }

  @Override
  public synchronized IndexUpdate repair(IndexComparison found) {
    try {
      if (!own()) {
        folder.ask(Request.REPAIR);
        return IndexUpdate.leftToTheOwner();
      }
      writer.write(index -> {
        index.rewrite(found.differing().toList());
        return null;
      });
      current.get().orElseThrow(IndexNotReadyException::new).refresh();
      return IndexUpdate.done(found.differing().count());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <T> T read(Reading<T> reading) {
    return current.read(reading);
  }

  @Override
  public boolean isOpen() {
    return current.isOpen();
  }

  @Override
  public long rebuilt() {
    return rebuild.written();
  }

  /** How many trials can be searched; empty where the index is not open. */
  OptionalLong size() {
    return isOpen()
        ? OptionalLong.of(read(searcher -> (long) searcher.getIndexReader().numDocs()))
        : OptionalLong.empty();
  }

  @Override
  public void publish(SnapshotFolder target) {
    GenerationWriter kept;
    IndexCommit commit;
    try {
      synchronized (this) {
        if (ownership == null || !isOpen()) {
          return;
        }
        kept = writer.write(index -> index);
        commit = kept.keepLastCommit();
      }
      try {
        target.publish(commit, current.get().orElseThrow().folder());
      } finally {
        kept.release(commit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
    }
    rebuild.stop();
    synchronized (this) {
      writer.close();
      current.close();
      if (ownership != null) {
        ownership.close();
        ownership = null;
      }
    }
  }

  private boolean own() throws IOException {
    if (closed) {
      throw new IllegalStateException("the index is closed");
    }
    if (ownership == null) {
      ownership = folder.tryToOwn().orElse(null);
      if (ownership != null) {
        folder.removeAllButCurrent();
      }
    }
    return ownership != null;
  }

  /** Opens the current generation where it is not open yet; says what makes it useless. */
  private Optional<String> open() throws IOException {
    Optional<Path> published = folder.current();
    if (published.isEmpty()) {
      return Optional.of("there is none yet");
    }
    if (!current.isOf(published.get()) || writer.hasSeenDamage()) {
      try {
        current.use(source.open(published.get()));
        writer.use(null);
      } catch (UnusableIndexException e) {
        Path aside = folder.setAside(published.get());
        return Optional.of(e.getMessage() + "; the former one is kept in " + aside);
      }
    }
    long indexed = current.get().orElseThrow().lastChangeNo();
    long latest = source.feed().lastChangeNo();
    return latest < indexed
        ? Optional.of("it is at change " + indexed + ", ahead of the catalogue at " + latest)
        : Optional.empty();
  }

  private void doWhatIsAskedFor() throws IOException {
    if (folder.isAskedFor(Request.REBUILD)) {
      rebuild.start("another process asked for it");
    }
    if (folder.isAskedFor(Request.REPAIR)) {
      folder.forget(Request.REPAIR);
      repair(new ConsistencyCheck(this, source.feed()).compare());
    }
  }

  private long follow() throws IOException {
    IndexGeneration generation = current.get().orElseThrow();
    if (source.feed().lastChangeNo() > generation.lastChangeNo()) {
      long written = writer.write(GenerationWriter::writeChanges);
      generation.refresh();
      return written;
    }
    if (writer.isOpen() && writer.write(GenerationWriter::commitMerges)) {
      generation.refresh();
    }
    return 0;
  }

  private GenerationWriter openWriter() throws IOException {
    return source.writer(current.get().orElseThrow(IndexNotReadyException::new).folder());
  }

  /** Builds the next generation from the catalogue and puts it in the place of the current one. */
  private long build(Rebuild.Run run) throws IOException {
    LOG.infof("Building the index: %s", run.reason());
    Path next = folder.next();
    GenerationWriter built = null;
    try {
      built = source.writer(next);
      run.writesWith(built);
      built.writeChanges();
      built.writeChanges();
      finish(next, built);
    } catch (IOException | RuntimeException | Error failure) {
      giveUp(next, built, failure);
      throw failure;
    }
    LOG.infof("The index holds %d trials", built.written());
    return built.written();
  }

  private synchronized void finish(Path next, GenerationWriter built) throws IOException {
    if (closed) {
      throw new IllegalStateException("the index was closed meanwhile");
    }
    built.writeChanges();
    IndexGeneration generation = IndexGeneration.open(next, source.disk());
    try {
      folder.publish(next);
    } catch (IOException | RuntimeException failure) {
      generation.close();
      throw failure;
    }
    try {
      current.use(generation);
      writer.use(built);
      folder.removeAllButCurrent();
      folder.forget(Request.REBUILD);
    } catch (IOException leftovers) {
      LOG.warnf("The former index was not cleared away (%s)", leftovers);
    }
  }

  /** A generation that is in use already stays: the next pass opens it. */
  private void giveUp(Path next, GenerationWriter built, Throwable failure) {
    try {
      folder.forget(Request.REBUILD);
      if (!writer.isUsing(built)) {
        IOUtils.closeWhileHandlingException(built);
      }
      if (!folder.current().equals(Optional.of(next))) {
        folder.remove(next);
      }
    } catch (IOException another) {
      failure.addSuppressed(another);
    }
  }
}
