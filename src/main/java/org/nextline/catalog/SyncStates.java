package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.StatelessSession;

/** Keeps how far the synchronisation with each registry is. */
@ApplicationScoped
public class SyncStates {

  private final StatelessSession session;

  SyncStates(StatelessSession session) {
    this.session = session;
  }

  /** All registries that were ever synchronised, by name. */
  @Transactional
  public List<SyncState> all() {
    return session
        .createSelectionQuery("from SyncStateEntity order by source", SyncStateEntity.class)
        .getResultStream()
        .map(SyncStateEntity::toRecord)
        .toList();
  }

  /** How far a source is; untouched where it was never synchronised. */
  @Transactional
  public SyncState of(String source) {
    SyncStateEntity row = session.get(SyncStateEntity.class, source);
    return row == null ? SyncState.untouched(source) : row.toRecord();
  }

  @Transactional
  public void save(SyncState state) {
    var row = new SyncStateEntity();
    row.set(state);
    session.upsert(row);
  }
}
