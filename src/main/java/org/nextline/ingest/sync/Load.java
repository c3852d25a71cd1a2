package org.nextline.ingest.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.nextline.catalog.SyncState;
import org.nextline.catalog.SyncState.LoadKind;
import org.nextline.ingest.ImportReport;
import org.nextline.ingest.ImportRun;
import org.nextline.ingest.InputFile;
import org.nextline.ingest.sync.LiveRegistry.DataVersion;
import org.nextline.ingest.sync.LiveRegistry.Page;

/**
 * One load, page by page. A page counts when its records are saved and, after that, its successor's
 * token: whoever dies between the two reads one page again, which changes nothing.
 */
final class Load {

  /** Keeps how far the load is. */
  interface Keeper {
    void save(SyncState state);
  }

  private static final Logger LOG = Logger.getLogger(Load.class);
  private static final int MOST_EXPIRED_TOKENS = 3;

  private final LiveRegistry registry;
  private final ImportRun run;
  private final DataVersion version;
  private final Keeper keeper;
  private SyncState state;
  private int expiredTokens;

  Load(LiveRegistry registry, ImportRun run, DataVersion version, SyncState state, Keeper keeper) {
    this.registry = registry;
    this.run = run;
    this.version = version;
    this.state = state;
    this.keeper = keeper;
  }

  /** What a state calls for: to go on, to load all, or what was updated since. */
  static SyncState begun(SyncState state, LiveRegistry registry, DataVersion version, Instant now) {
    if (state.loadKind() != null) {
      return state;
    }
    boolean update = state.syncedUntil() != null && registry.tellsUpdates();
    return state.beginning(update ? LoadKind.UPDATE : LoadKind.FULL, now, version.day());
  }

  /**
   * Loads all pages that are left.
   *
   * @throws IOException where the registry does not answer; what came before counts
   */
  ImportReport read() throws IOException {
    try {
      while (readPage()) {
        LOG.debugf("%s: %d pages are in", registry.source(), state.pages());
      }
    } catch (IOException e) {
      run.breakOff(e.getMessage());
      throw e;
    }
    return run.end();
  }

  private boolean readPage() throws IOException {
    Page page;
    try {
      page = registry.page(updatedSince(), state.pageToken(), version);
    } catch (PageTokenExpired expired) {
      if (++expiredTokens > MOST_EXPIRED_TOKENS) {
        throw expired;
      }
      LOG.infof("%s: page token expired, reading from the first page", registry.source());
      keep(state.fromFirstPage());
      return true;
    }
    if (page.total() != null) {
      run.expect(page.total());
    }
    int rejected =
        run.readPage(
            new InputFile("page.json", version.day(), true, new ByteArrayInputStream(page.body())),
            registry.source() + ", page " + (state.pages() + 1));
    keep(state.afterPage(page.nextToken(), rejected));
    return page.nextToken() != null;
  }

  /** One day more than needed: a day may have begun when the registry was read. */
  private LocalDate updatedSince() {
    return state.loadKind() == LoadKind.UPDATE ? state.syncedUntil().minusDays(1) : null;
  }

  private void keep(SyncState next) {
    state = next;
    keeper.save(next);
  }

  /** How far it is. */
  SyncState state() {
    return state;
  }
}
