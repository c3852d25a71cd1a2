package org.nextline.ingest.sync;

import java.util.List;
import org.nextline.catalog.SyncCount;
import org.nextline.catalog.SyncState;
import org.nextline.ingest.ImportReport;

/**
 * The outcome of a synchronisation.
 *
 * @param loaded what was loaded; null where the registry has nothing newer
 * @param records what came in
 * @param gone trials that the registry does not list any more, found by a load of all it has
 * @param dataTimestamp the registry's own words on how new its data is; null where it has none
 * @param counts the registry's counts beside ours; empty where nothing was compared
 */
public record SyncReport(
    SyncState.LoadKind loaded,
    ImportReport records,
    int gone,
    String dataTimestamp,
    List<SyncCount> counts) {

  /** The counts that differ. */
  public List<SyncCount> drift() {
    return counts.stream().filter(count -> count.drift() != 0).toList();
  }
}
