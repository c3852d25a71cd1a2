package org.nextline.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** Palliative care and hospice services. */
@ApplicationScoped
public class PalliativeCatalog {

  private final StatelessSession session;
  private final Remembered<PalliativeServiceRecord> remembered = new Remembered<>(this::read);

  PalliativeCatalog(StatelessSession session) {
    this.session = session;
  }

  /** All of them, by id. Answered from memory. */
  public List<PalliativeServiceRecord> all() {
    return remembered.get();
  }

  /** Adds them, or replaces those of the same id; all or none. */
  public void save(Collection<PalliativeServiceRecord> services) {
    if (!services.isEmpty()) {
      QuarkusTransaction.requiringNew().run(() -> write(services));
      remembered.forget();
    }
  }

  private void write(Collection<PalliativeServiceRecord> services) {
    session
        .createNativeMutationQuery("lock table palliative_service in share row exclusive mode")
        .executeUpdate();
    session
        .createMutationQuery("delete from PalliativeServiceEntity where id in :ids")
        .setParameterList("ids", services.stream().map(PalliativeServiceRecord::id).toList())
        .executeUpdate();
    session.insertMultiple(services.stream().map(PalliativeServiceEntity::of).toList());
  }

  private List<PalliativeServiceRecord> read() {
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            session
                .createSelectionQuery(
                    "from PalliativeServiceEntity order by id", PalliativeServiceEntity.class)
                .getResultStream()
                .map(PalliativeServiceEntity::toRecord)
                .toList());
  }
}
