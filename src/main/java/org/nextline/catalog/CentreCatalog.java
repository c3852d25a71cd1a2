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

  /** Adds them, or replaces those of the same id. */
  public void save(Collection<CentreRecord> centres) {
    QuarkusTransaction.requiringNew()
        .run(() -> session.upsertMultiple(centres.stream().map(CentreEntity::of).toList()));
    remembered.forget();
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
