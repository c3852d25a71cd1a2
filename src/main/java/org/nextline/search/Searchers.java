package org.nextline.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** Lends a searcher over the latest published state of the index. */
interface Searchers {

  <T> T read(Reading<T> reading);

  /** Something read from the index while the searcher is on loan. */
  interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }
}
