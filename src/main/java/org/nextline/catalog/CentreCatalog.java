package org.nextline.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /**
   * Takes in what a directory says: adds what is unknown and replaces what is known otherwise,
   * unless that is of a later day. Safe when several writers do it at once.
   *
   * @param centres no two of the same id
   */
  public SavedCounts merge(Collection<CentreRecord> centres) {
    if (centres.isEmpty()) {
      return SavedCounts.NONE;
    }
    var news = QuarkusTransaction.requiringNew().call(() -> writeNews(centres));
    remembered.forget();
    return news;
  }

  private SavedCounts writeNews(Collection<CentreRecord> centres) {
    lock();
    var news = DirectoryNews.of(centres, known(centres), CentreRecord::id, CentreRecord::source);
    write(news.records());
    return news.counts();
  }

  private Map<String, CentreRecord> known(Collection<CentreRecord> centres) {
    return session
        .createSelectionQuery("from CentreEntity where id in :ids", CentreEntity.class)
        .setParameterList("ids", centres.stream().map(CentreRecord::id).toList())
        .getResultStream()
        .map(CentreEntity::toRecord)
        .collect(Collectors.toMap(CentreRecord::id, Function.identity()));
  }

  private void write(Collection<CentreRecord> centres) {
    if (centres.isEmpty()) {
      return;
    }
    lock();
    session
        .createMutationQuery("delete from CentreEntity where id in :ids")
        .setParameterList("ids", centres.stream().map(CentreRecord::id).toList())
        .executeUpdate();
    session.insertMultiple(centres.stream().map(CentreEntity::of).toList());
  }

  private void lock() {
    session
        .createNativeMutationQuery("lock table centre in share row exclusive mode")
        .executeUpdate();
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
