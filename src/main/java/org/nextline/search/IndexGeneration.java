package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

/** One built index, open for searching; what is searched is always a committed state. */
final class IndexGeneration implements Closeable {

  static final String SCHEMA = "schema";
  static final String CATALOGUE = "catalogue";
  static final String CHANGE_NO = "lastChangeNo";

  private final Path folder;
  private final FSDirectory directory;
  private final SearcherManager searchers;

  private IndexGeneration(Path folder, FSDirectory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
  }

  /** Fails where the folder holds no readable index; does not look at its schema. */
  static IndexGeneration open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try {
      return new IndexGeneration(
          folder, directory, new SearcherManager(directory, new ByTrialSimilarity()));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  Path folder() {
    return folder;
  }

  String schema() throws IOException {
    return commitData().getOrDefault(SCHEMA, "");
  }

  String catalogue() throws IOException {
    return commitData().getOrDefault(CATALOGUE, "");
  }

  long lastChangeNo() throws IOException {
    return Long.parseLong(commitData().getOrDefault(CHANGE_NO, "0"));
  }

  long size() throws IOException {
    return read(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /** Reads every file once and compares its checksum. */
  void checkIntegrity() throws IOException {
    read(searcher -> {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
      return null;
    });
  }

  /** Shows what has been committed since. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /**
   * @throws AlreadyClosedException where another generation has taken over
   */
  <T> T read(Searchers.Reading<T> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.from(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private Map<String, String> commitData() throws IOException {
    return read(
        searcher -> ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }

  private static final class ByTrialSimilarity extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previousReader) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(TrialAnalysis.SIMILARITY);
      return searcher;
    }
  }
}
