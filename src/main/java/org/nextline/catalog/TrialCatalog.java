package org.nextline.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.nextline.catalog.TrialRows.Kept;

/** Reads trials. Every method costs a few statements at most. */
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

  /** Date of the newest snapshot among the trials; null for an empty catalogue. */
  @Transactional
  public LocalDate newestSnapshot() {
    return session
        .createSelectionQuery("select max(source.asOf) from TrialEntity", LocalDate.class)
        .getSingleResult();
  }
}
