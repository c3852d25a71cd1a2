/**
 * Rebuilds the lists of seed data from the public files that they come from: the same input gives
 * the same bytes, and what did not change stays as it was, so that a diff shows what is news.
 *
 * <p>May use places and ingest. Writes nothing but files under the seed folder, and is used by the
 * command line only. Must never fetch anything: the person who refreshes a list fetches its source.
 */
package org.nextline.refresh;
