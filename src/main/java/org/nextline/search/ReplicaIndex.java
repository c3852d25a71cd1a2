package org.nextline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jboss.logging.Logger;

/**
 * An index that another Nextline builds: taken from the snapshots that it publishes, never written.
 * A snapshot is copied into the data folder and checked before it is searched; while none newer can
 * be used, searches go on in the former one.
 */
final class ReplicaIndex implements ManagedIndex {

  private static final Logger LOG = Logger.getLogger(ReplicaIndex.class);

  private final IndexFolder folder;
  private final SnapshotFolder snapshots;
  private final TrialFeed feed;
  private final String schema;
  private final CurrentGeneration current = new CurrentGeneration();
  private Lock ownership;
  private Optional<Path> refused = Optional.empty();

  ReplicaIndex(Path root, SnapshotFolder snapshots, TrialFeed feed, String vocabularyVersion) {
    this.folder = new IndexFolder(root);
    this.snapshots = snapshots;
    this.feed = feed;
    this.schema = IndexSchema.fingerprint(vocabularyVersion);
  }

  /** Goes on to the newest snapshot. */
  @Override
  public synchronized IndexUpdate catchUp() {
    try {
      boolean own = own();
      openCopy(own);
      Optional<Path> newest = snapshots.newest();
      if (own && newest.isPresent() && !newest.equals(refused) && !isCurrent(newest.get())) {
        take(newest.get());
      }
      return IndexUpdate.leftToTheOwner();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of several processes on one data folder one takes snapshots; the others read its copies. */
  private boolean own() throws IOException {
    if (ownership == null) {
      ownership = folder.tryToOwn().orElse(null);
      if (ownership != null) {
        folder.removeAllButCurrent();
      }
    }
    return ownership != null;
  }

  private void openCopy(boolean own) throws IOException {
    Optional<Path> copy = folder.current();
    if (copy.isPresent() && !current.isOf(copy.get())) {
      try {
        current.use(identity().open(copy.get(), FSDirectory::open));
      } catch (UnusableIndexException e) {
        LOG.infof("The copy in %s is not used: %s", copy.get(), e.getMessage());
        if (own) {
          folder.setAside(copy.get());
        }
      }
    }
  }

  private boolean isCurrent(Path snapshot) throws IOException {
    Optional<Path> copy = folder.current();
    return isOpen()
        && copy.isPresent()
        && SnapshotManifest.isIn(copy.get())
        && SnapshotManifest.read(copy.get()).equals(SnapshotManifest.read(snapshot));
  }

  private void take(Path snapshot) throws IOException {
    Path next = folder.next();
    try {
      SnapshotManifest manifest = SnapshotManifest.read(snapshot);
      List<Path> sources = new ArrayList<>(folder.current().stream().toList());
      sources.add(snapshot);
      new FileTransfer(sources).take(manifest.files(), next);
      manifest.write(next);
      IndexGeneration generation = identity().open(next, FSDirectory::open);
      folder.publish(next);
      current.use(generation);
      folder.removeAllButCurrent();
      LOG.infof("Searching %s with %d trials", snapshot.getFileName(), manifest.trials());
    } catch (IOException | UnusableIndexException e) {
      refused = Optional.of(snapshot).filter(same -> e instanceof UnusableIndexException);
      LOG.warnf("%s cannot be used: %s", snapshot.getFileName(), e.getMessage());
      if (!folder.current().equals(Optional.of(next))) {
        folder.remove(next);
      }
    }
  }

  private IndexIdentity identity() {
    return new IndexIdentity(schema, feed.catalogueId());
  }

  @Override
  public IndexUpdate rebuild() {
    throw new IllegalStateException("a replica is not rebuilt: rebuild the index that it follows");
  }

  @Override
  public IndexUpdate repair(IndexComparison found) {
    throw new IllegalStateException("a replica is not repaired: repair the index that it follows");
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
    return -1;
  }

  /** A replica publishes nothing. */
  @Override
  public void publish(SnapshotFolder target) {}

  @Override
  public synchronized void close() throws IOException {
    current.close();
    if (ownership != null) {
      ownership.close();
      ownership = null;
    }
  }
}
