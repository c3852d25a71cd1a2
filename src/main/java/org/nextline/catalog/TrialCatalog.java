package org.nextline.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.nextline.catalog.TrialRows.Kept;

/** Reads trials. Every method but {@link #forEachChangedSince} costs a few statements at most. */
@ApplicationScoped
public class TrialCatalog {

  private final StatelessSession session;
  private final TrialRows rows;
  private final TrialSources sources;

  TrialCatalog(StatelessSession session, TrialRows rows, TrialSources sources) {
    this.session = session;
    this.sources = sources;
    this.rows = rows;
  }

  /**
   * @param ids a page of ids (some thousands at most), also former ones and those of other
   *     registries; unknown ones are left out of the answer
   * @return trials by the id that was asked for, in the order of {@code ids}
   */
  @Transactional
  public Map<String, TrialRecord> byIds(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, Kept> found = new HashMap<>(rows.byIds(ids));
    if (!found.keySet().containsAll(ids)) {
      addThoseOfOtherIds(found, ids);
    }
    var ordered = new LinkedHashMap<String, TrialRecord>();
    ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id).shown()));
    return ordered;
  }

  private void addThoseOfOtherIds(Map<String, Kept> found, Collection<String> ids) {
    Map<String, String> trialIds =
        sources.trialIds(ids.stream().filter(id -> !found.containsKey(id)).toList());
    Map<String, Kept> others = rows.byIds(trialIds.values());
    trialIds.forEach((id, trialId) -> found.put(id, others.get(trialId)));
  }

  /**
   * What the trials are about, in no order.
   *
   * @param ids some thousands at most; unknown ones are left out of the answer
   */
  @Transactional
  public List<TrialTopic> topics(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : session
            .createSelectionQuery(
                "select id, title, keywords, interventions from TrialEntity where id in :ids",
                TrialTopic.class)
            .setParameterList("ids", ids)
            .getResultList();
  }

  @Transactional
  public Optional<TrialRecord> byId(String id) {
    return Optional.ofNullable(byIds(List.of(id)).get(id));
  }

  @Transactional
  public long count() {
    return session
        .createSelectionQuery("select count(*) from TrialEntity", Long.class)
        .getSingleResult();
  }

  /** Tells this catalogue from any other, for as long as it is the same database. */
  @Transactional
  public String identity() {
    return session
        .createNativeQuery("select cast(id as text) from catalogue_identity", String.class)
        .getSingleResult();
  }

  /** Number of the latest change; 0 for an empty catalogue. */
  @Transactional
  public long lastChangeNo() {
    return session
        .createSelectionQuery("select coalesce(max(changeNo), 0) from TrialEntity", Long.class)
        .getSingleResult();
  }

  /** Date of the newest snapshot among the trials; null for an empty catalogue. */
  @Transactional
  public LocalDate newestSnapshot() {
    return session
        .createSelectionQuery("select max(source.asOf) from TrialEntity", LocalDate.class)
        .getSingleResult();
  }

  /**
   * Hands over every trial that was added or changed after {@code changeNo}, oldest change first.
   * Holds one batch in memory and no transaction while the consumer works. A trial that changes
   * meanwhile may come twice, the newer state last. A trial that became part of another one comes
   * no more; it is among the other's {@link TrialRecord#formerIds}.
   *
   * @param changeNo 0 for all
   * @return the change number reached, to go on from next time; {@code changeNo} where nothing
   *     changed
   */
  public long forEachChangedSince(
      long changeNo, int batchSize, Consumer<List<TrialRecord>> consumer) {
    long reached = changeNo;
    while (true) {
      long after = reached;
      Page page = QuarkusTransaction.requiringNew().call(() -> pageAfter(after, batchSize));
      if (page.trials.isEmpty()) {
        return reached;
      }
      consumer.accept(page.trials);
      reached = page.lastChangeNo;
    }
  }

  private record Page(List<TrialRecord> trials, long lastChangeNo) {}

  private Page pageAfter(long changeNo, int batchSize) {
    List<TrialEntity> trials =
        session
            .createSelectionQuery(
                "from TrialEntity where changeNo > :after order by changeNo", TrialEntity.class)
            .setParameter("after", changeNo)
            .setMaxResults(batchSize)
            .getResultList();
    return new Page(
        rows.whole(trials).stream().map(Kept::shown).toList(),
        trials.isEmpty() ? changeNo : trials.getLast().changeNo);
  }
}
