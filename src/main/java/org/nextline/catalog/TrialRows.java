package org.nextline.catalog;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** The rows of trials and their sites. */
@Singleton
class TrialRows {

  private final StatelessSession session;
  private final TrialSources sources;

  TrialRows(StatelessSession session, TrialSources sources) {
    this.session = session;
    this.sources = sources;
  }

  /**
   * A trial's row and all that it says, with the status that it had last, also where it is gone.
   */
  record Kept(TrialEntity row, TrialRecord trial) {

    TrialRecord shown() {
      return trial.goneSince() == null ? trial : trial.asGone();
    }
  }

  Map<String, Kept> byIds(Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : whole(
                session
                    .createSelectionQuery("from TrialEntity where id in :ids", TrialEntity.class)
                    .setParameterList("ids", ids)
                    .getResultList())
            .stream()
            .collect(Collectors.toMap(kept -> kept.row.id, Function.identity()));
  }

  /** Adds sites and sources, with one statement for all sites and one where there are sources. */
  List<Kept> whole(List<TrialEntity> trials) {
    if (trials.isEmpty()) {
      return List.of();
    }
    Map<String, List<SiteRecord>> sites = sites(trials.stream().map(trial -> trial.id).toList());
    List<String> several =
        trials.stream().filter(trial -> trial.severalSources).map(trial -> trial.id).toList();
    Map<String, List<SourceRef>> refs = several.isEmpty() ? Map.of() : sources.sourcesOf(several);
    return trials.stream()
        .map(trial ->
            new Kept(
                trial,
                trial.toRecord(
                    sites.getOrDefault(trial.id, List.of()),
                    refs.getOrDefault(trial.id, List.of(trial.source)))))
        .toList();
  }

  private Map<String, List<SiteRecord>> sites(List<String> trialIds) {
    return session
        .createSelectionQuery(
            "from TrialSiteEntity where trialId in :ids order by trialId, ordinal",
            TrialSiteEntity.class)
        .setParameterList("ids", trialIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                site -> site.trialId,
                Collectors.mapping(TrialSiteEntity::toRecord, Collectors.toList())));
  }

  void write(List<TrialEntity> unknown, List<TrialEntity> known) {
    BulkTables.TRIALS.insert(session, unknown);
    session.updateMultiple(known);
  }

  void deleteSites(Collection<String> trialIds) {
    if (!trialIds.isEmpty()) {
      session
          .createMutationQuery("delete from TrialSiteEntity where trialId in :ids")
          .setParameterList("ids", trialIds)
          .executeUpdate();
    }
  }

  void addSites(List<TrialSiteEntity> sites) {
    BulkTables.SITES.insert(session, sites);
  }

  void delete(Collection<String> trialIds) {
    if (!trialIds.isEmpty()) {
      session
          .createMutationQuery("delete from TrialEntity where id in :ids")
          .setParameterList("ids", trialIds)
          .executeUpdate();
    }
  }

  void addChanges(List<TrialChangeEntity> changes) {
    BulkTables.CHANGES.insert(session, changes);
  }
}
