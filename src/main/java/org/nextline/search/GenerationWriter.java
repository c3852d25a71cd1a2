package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.nextline.catalog.TrialRecord;

/** Writes trials of the catalogue into one generation. */
final class GenerationWriter implements Closeable {

  private static final int BATCH = 500;
  private static final int BUFFER_MEGABYTES = 32;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final TrialFeed feed;
  private final TrialDocument documents;
  private final IndexIdentity identity;

  GenerationWriter(
      Path folder, TrialFeed feed, ConditionRecogniser recogniser, IndexIdentity identity)
      throws IOException {
    this.feed = feed;
    this.documents = new TrialDocument(recogniser);
    this.identity = identity;
    this.directory = FSDirectory.open(folder);
    IndexWriterConfig settings = new IndexWriterConfig(TrialAnalysis.forIndexing());
    settings.setSimilarity(TrialAnalysis.SIMILARITY);
    settings.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try {
      this.writer = new IndexWriter(directory, settings);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Writes every trial changed after a change number and commits them together with the number
   * reached: after a failure or a crash the next pass starts where this one did.
   *
   * @return how many trials were written
   */
  long writeChangesSince(long changeNo) throws IOException {
    long[] written = {0};
    try {
      long reached =
          feed.forEachChangedSince(
              changeNo,
              BATCH,
              batch -> {
                write(batch);
                written[0] += batch.size();
              });
      Map<String, String> state =
          Map.of(
              IndexGeneration.SCHEMA,
              identity.schema(),
              IndexGeneration.CATALOGUE,
              identity.catalogue(),
              IndexGeneration.CHANGE_NO,
              Long.toString(reached));
      writer.setLiveCommitData(state.entrySet());
      writer.commit();
      return written[0];
    } catch (UncheckedIOException e) {
      writer.rollback();
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private void write(List<TrialRecord> batch) {
    try {
      for (TrialRecord trial : batch) {
        writer.updateDocument(new Term(IndexSchema.ID, trial.id()), documents.of(trial));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for merges that the changes have set off. */
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
