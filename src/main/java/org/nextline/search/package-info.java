/**
 * The Lucene index: schema, analysis, indexing, queries. The only package that imports Lucene.
 *
 * <p>May use catalog, terminology and config. The index is rebuilt from the catalog and never the
 * only copy; its schema is described in {@code index/README.md}.
 */
package org.nextline.search;
