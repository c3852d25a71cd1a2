package org.nextline.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.nextline.catalog.CatalogueState;
import org.nextline.catalog.TrialStamp;

/**
 * Which version of each trial an index holds.
 *
 * @param contents id to {@link TrialStamp#content} of each trial
 * @param duplicated ids that are there more than once
 * @param lastChangeNo change number up to which the index holds the catalogue's changes
 */
record IndexContents(Map<String, Long> contents, Set<String> duplicated, long lastChangeNo) {

  /** Key of the change number in the data of a commit. */
  static final String CHANGE_NO = "lastChangeNo";

  static IndexContents of(IndexSearcher searcher) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Map<String, Long> contents = HashMap.newHashMap(reader.numDocs());
    Set<String> duplicated = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
      forEachContent(
          leaf.reader(),
          (doc, content) -> {
            ids.advanceExact(doc);
            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
            if (contents.put(id, content) != null) {
              duplicated.add(id);
            }
          });
    }
    return new IndexContents(contents, duplicated, lastChangeNo(reader));
  }

  /** Count and digest of the same, without the ids. */
  static CatalogueState state(IndexSearcher searcher) throws IOException {
    return state(searcher.getIndexReader());
  }

  static CatalogueState state(IndexReader reader) throws IOException {
    long[] digest = {0};
    for (LeafReaderContext leaf : reader.leaves()) {
      forEachContent(leaf.reader(), (doc, content) -> digest[0] += content);
    }
    return new CatalogueState(reader.numDocs(), digest[0], lastChangeNo(reader));
  }

  static long lastChangeNo(IndexReader reader) throws IOException {
    Map<String, String> commit = ((DirectoryReader) reader).getIndexCommit().getUserData();
    return Long.parseLong(commit.getOrDefault(CHANGE_NO, "0"));
  }

  private static void forEachContent(LeafReader leaf, Each each) throws IOException {
    NumericDocValues contents = DocValues.getNumeric(leaf, IndexSchema.CONTENT);
    Bits alive = leaf.getLiveDocs();
    while (contents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (alive == null || alive.get(contents.docID())) {
        each.accept(contents.docID(), contents.longValue());
      }
    }
  }

  private interface Each {
    void accept(int doc, long content) throws IOException;
  }
}
