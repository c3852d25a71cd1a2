package org.nextline.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** One built index, open for searching; what is searched is always a committed state. */
final class IndexGeneration implements Closeable {

  static final String SCHEMA = "schema";
  static final String CATALOGUE = "catalogue";

  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;

  private IndexGeneration(Path folder, Directory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
  }

  /** Fails where the folder holds no readable index; does not look at its schema. */
  static IndexGeneration open(Path folder, Disk disk) throws IOException {
    Directory directory = disk.open(folder);
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
    return read(searcher -> IndexContents.lastChangeNo(searcher.getIndexReader()));
  }

  long size() throws IOException {
    return read(searcher -> (long) searcher.getIndexReader().numDocs());
  }

  /** Reads every file of the commit once, to its last byte, and compares its checksum. */
  void checkIntegrity() throws IOException {
    read(searcher -> {
      for (String file : commit(searcher).getFileNames()) {
        try (IndexInput bytes = directory.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(bytes);
        }
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
    return read(searcher -> commit(searcher).getUserData());
  }

  private static IndexCommit commit(IndexSearcher searcher) throws IOException {
    return ((DirectoryReader) searcher.getIndexReader()).getIndexCommit();
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
