package org.nextline.ingest.sync;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.nextline.catalog.SyncCount;

/** A registry that is asked over the network. */
interface LiveRegistry {

  /** The source whose adapter reads its pages, for example {@code ctgov}. */
  String source();

  /** What the catalogue calls the registry. */
  String registry();

  /** Null where it can be asked; else which setting is missing. */
  default String missingSetting() {
    return null;
  }

  /**
   * @throws IOException where it does not answer, or not as described
   */
  DataVersion version() throws IOException;

  /**
   * @param updatedSince only what was updated on this day or later; null for all
   * @param token the token that the page before gave; null for the first page
   * @throws PageTokenExpired where the registry does not know the token any more
   * @throws IOException where it does not answer, or not as described
   */
  Page page(LocalDate updatedSince, String token, DataVersion version) throws IOException;

  /** Whether it can be asked for what was updated since a day. */
  boolean tellsUpdates();

  /**
   * Compares its own counts with ours; empty where it cannot be asked.
   *
   * @throws IOException where it does not answer, or not as described
   */
  default List<SyncCount> reconcile() throws IOException {
    return List.of();
  }

  /**
   * How new a registry's data is.
   *
   * @param timestamp in the registry's own words; null where it does not tell
   * @param day of the data
   */
  record DataVersion(String timestamp, LocalDate day) {}

  /**
   * A page of studies.
   *
   * @param body as it came
   * @param nextToken null on the last page
   * @param total of all pages; null where this page does not tell
   */
  record Page(byte[] body, String nextToken, Long total) {}
}
