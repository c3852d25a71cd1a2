package org.nextline.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /**
   * Takes in what a directory says: adds what is unknown and replaces what is known otherwise,
   * unless that is of a later day. Safe when several writers do it at once.
   *
   * @param services no two of the same id
   */
  public SavedCounts merge(Collection<PalliativeServiceRecord> services) {
    if (services.isEmpty()) {
      return SavedCounts.NONE;
    }
    var news = QuarkusTransaction.requiringNew().call(() -> writeNews(services));
    remembered.forget();
    return news;
  }

  private SavedCounts writeNews(Collection<PalliativeServiceRecord> services) {
    lock();
    var news =
        DirectoryNews.of(
            services,
            known(services),
            PalliativeServiceRecord::id,
            PalliativeServiceRecord::source);
    write(news.records());
    return news.counts();
  }

  private Map<String, PalliativeServiceRecord> known(Collection<PalliativeServiceRecord> services) {
    return session
        .createSelectionQuery(
            "from PalliativeServiceEntity where id in :ids", PalliativeServiceEntity.class)
        .setParameterList("ids", services.stream().map(PalliativeServiceRecord::id).toList())
        .getResultStream()
        .map(PalliativeServiceEntity::toRecord)
        .collect(Collectors.toMap(PalliativeServiceRecord::id, Function.identity()));
  }

  private void write(Collection<PalliativeServiceRecord> services) {
    if (services.isEmpty()) {
      return;
    }
    lock();
    session
        .createMutationQuery("delete from PalliativeServiceEntity where id in :ids")
        .setParameterList("ids", services.stream().map(PalliativeServiceRecord::id).toList())
        .executeUpdate();
    session.insertMultiple(services.stream().map(PalliativeServiceEntity::of).toList());
  }

  private void lock() {
    session
        .createNativeMutationQuery("lock table palliative_service in share row exclusive mode")
        .executeUpdate();
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
