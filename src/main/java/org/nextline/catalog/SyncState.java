package org.nextline.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far the synchronisation with a registry is.
 *
 * @param loadKind what is being loaded, or was when it was broken off; null where nothing is open
 * @param loadStarted when that load began, through all interruptions; null together with it
 * @param pageToken where its next page begins; null for the first page
 * @param pages that are in
 * @param rejected records of this load that could not be read
 * @param loadDay day of the registry's data when the load began
 * @param syncedUntil what the registry updated before this day is in; null before the first full
 *     load
 * @param dataTimestamp the registry's own words on how new its data is; null where it has none
 * @param lastSuccess when a load was completed; null before the first time
 * @param lastFailure why the latest attempt failed; null where it did not
 */
public record SyncState(
    String source,
    LoadKind loadKind,
    Instant loadStarted,
    String pageToken,
    int pages,
    int rejected,
    LocalDate loadDay,
    LocalDate syncedUntil,
    String dataTimestamp,
    Instant lastSuccess,
    String lastFailure) {

  /** All that the registry has, or what it updated since a day. */
  public enum LoadKind {
    FULL,
    UPDATE
  }

  /** Before anything was loaded. */
  public static SyncState untouched(String source) {
    return new SyncState(source, null, null, null, 0, 0, null, null, null, null, null);
  }

  /** Whether nothing is open and nothing newer than this was published. */
  public boolean isUpToDate(String newestTimestamp) {
    return loadKind == null && newestTimestamp != null && newestTimestamp.equals(dataTimestamp);
  }

  /** A load begins. */
  public SyncState beginning(LoadKind kind, Instant now, LocalDate day) {
    return new SyncState(
        source, kind, now, null, 0, 0, day, syncedUntil, dataTimestamp, lastSuccess, null);
  }

  /** A page is in. */
  public SyncState afterPage(String nextToken, int newlyRejected) {
    return new SyncState(
        source,
        loadKind,
        loadStarted,
        nextToken,
        pages + 1,
        rejected + newlyRejected,
        loadDay,
        syncedUntil,
        dataTimestamp,
        lastSuccess,
        lastFailure);
  }

  /** The registry has forgotten the page token: the same load, from its first page. */
  public SyncState fromFirstPage() {
    return new SyncState(
        source,
        loadKind,
        loadStarted,
        null,
        0,
        0,
        loadDay,
        syncedUntil,
        dataTimestamp,
        lastSuccess,
        lastFailure);
  }

  /** All pages are in. */
  public SyncState complete(Instant now, String newDataTimestamp) {
    return new SyncState(
        source, null, null, null, 0, 0, null, loadDay, newDataTimestamp, now, null);
  }

  public SyncState failed(String reason) {
    return new SyncState(
        source,
        loadKind,
        loadStarted,
        pageToken,
        pages,
        rejected,
        loadDay,
        syncedUntil,
        dataTimestamp,
        lastSuccess,
        reason);
  }
}
