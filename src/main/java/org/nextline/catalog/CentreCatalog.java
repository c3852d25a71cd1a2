package org.nextline.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** Specialist centres. */
@ApplicationScoped
public class CentreCatalog {

  private final StatelessSession session;
  private final Remembered<CentreRecord> remembered = new Remembered<>(this::read);

  CentreCatalog(StatelessSession session) {
    this.session = session;
  }

  /** All of them, by id. Answered from memory. */
  public List<CentreRecord> all() {
    return remembered.get();
  }

  /** Adds them, or replaces those of the same id; all or none. */
  public void save(Collection<CentreRecord> centres) {
    if (!centres.isEmpty()) {
      QuarkusTransaction.requiringNew().run(() -> write(centres));
      remembered.forget();
    }
  }

  private void write(Collection<CentreRecord> centres) {
    session
        .createNativeMutationQuery("lock table centre in share row exclusive mode")
        .executeUpdate();
    session
        .createMutationQuery("delete from CentreEntity where id in :ids")
        .setParameterList("ids", centres.stream().map(CentreRecord::id).toList())
        .executeUpdate();
    session.insertMultiple(centres.stream().map(CentreEntity::of).toList());
  }

  private List<CentreRecord> read() {
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            session
                .createSelectionQuery("from CentreEntity order by id", CentreEntity.class)
                .getResultStream()
                .map(CentreEntity::toRecord)
                .toList());
  }
}
