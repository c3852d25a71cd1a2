package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.nextline.catalog.TrialVersion;

/**
 * Writes trials of the catalogue into one generation. Merges go on in the background; what is not
 * committed is given up on closing. After a failure it must be closed and opened anew.
 */
final class GenerationWriter implements Closeable {

  private static final int BATCH = 1000;
  private static final int BUFFER_MEGABYTES = 64;

  private final TrialFeed feed;
  private final TrialDocument documents;
  private final IndexIdentity identity;
  private final Directory directory;
  private final SnapshotDeletionPolicy commits =
      new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
  private final IndexWriter writer;
  private final boolean empty;
  private final AtomicLong written = new AtomicLong();
  private volatile long changeNo;
  private volatile boolean stopped;

  GenerationWriter(
      Path folder,
      Disk disk,
      TrialFeed feed,
      ConditionRecogniser recogniser,
      IndexIdentity identity)
      throws IOException {
    this.feed = feed;
    this.documents = new TrialDocument(recogniser);
    this.identity = identity;
    this.directory = disk.open(folder);
    IndexWriterConfig settings = new IndexWriterConfig(TrialAnalysis.forIndexing());
    settings.setSimilarity(TrialAnalysis.SIMILARITY);
    settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    settings.setIndexDeletionPolicy(commits);
    settings.setCommitOnClose(false);
    try {
      this.writer = new IndexWriter(directory, settings);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
    this.empty = writer.getDocStats().maxDoc == 0;
    this.changeNo = committedChangeNo();
  }

  private long committedChangeNo() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    Map<String, String> commit = new HashMap<>();
    if (data != null) {
      data.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
    }
    return Long.parseLong(commit.getOrDefault(IndexContents.CHANGE_NO, "0"));
  }

  /** Up to which change of the catalogue everything is committed. */
  long changeNo() {
    return changeNo;
  }

  /** How many trials were written since it was opened. */
  long written() {
    return written.get();
  }

  /**
   * Writes every trial changed since and commits them together with the change number reached:
   * after a failure or a crash the next pass starts where this one did.
   *
   * @return how many trials were written
   */
  long writeChanges() throws IOException {
    long before = written.get();
    long addedUpTo = empty && changeNo == 0 ? feed.lastChangeNo() : 0;
    long reached;
    try (ParallelWrites<TrialVersion> writes =
        new ParallelWrites<>(trial -> write(trial, addedUpTo))) {
      reached =
          feed.forEachChangedSince(
              changeNo,
              BATCH,
              batch -> {
                if (stopped) {
                  throw new IllegalStateException("the index was closed meanwhile");
                }
                writes.add(batch);
              });
      writes.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (reached > changeNo || changeNo == 0) {
      commit(reached);
    }
    return written.get() - before;
  }

  /**
   * @param addedUpTo a version of no later change is the first of its trial in this index
   */
  private void write(TrialVersion version, long addedUpTo) throws IOException {
    if (version.changeNo() <= addedUpTo) {
      writer.addDocument(documents.of(version));
    } else {
      writer.updateDocument(term(version.trial().id()), documents.of(version));
    }
    for (String formerId : version.trial().formerIds()) {
      writer.deleteDocuments(term(formerId));
    }
    written.incrementAndGet();
  }

  /** Writes these trials as the catalogue has them, and takes out those that it has not. */
  void rewrite(Collection<String> ids) throws IOException {
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += BATCH) {
      List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
      Set<String> gone = new HashSet<>(some);
      for (TrialVersion version : feed.byIds(some)) {
        gone.remove(version.trial().id());
        write(version, 0);
      }
      for (String id : gone) {
        writer.deleteDocuments(term(id));
      }
    }
    commit(changeNo);
  }

  /** Commits merges that have ended since the last commit; cheap where there are none. */
  boolean commitMerges() throws IOException {
    if (!writer.hasUncommittedChanges()) {
      return false;
    }
    commit(changeNo);
    return true;
  }

  /** Keeps the files of the last commit until it is released. */
  IndexCommit keepLastCommit() throws IOException {
    return commits.snapshot();
  }

  void release(IndexCommit commit) throws IOException {
    commits.release(commit);
  }

  private void commit(long reached) throws IOException {
    Map<String, String> data =
        Map.of(
            IndexGeneration.SCHEMA,
            identity.schema(),
            IndexGeneration.CATALOGUE,
            identity.catalogue(),
            IndexContents.CHANGE_NO,
            Long.toString(reached));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
    changeNo = reached;
  }

  /** Makes a pass that goes on in another thread fail at its next batch. */
  void stop() {
    stopped = true;
  }

  private static Term term(String id) {
    return new Term(IndexSchema.ID, id);
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
