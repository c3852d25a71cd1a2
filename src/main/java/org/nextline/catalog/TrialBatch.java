package org.nextline.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nextline.catalog.TrialRows.Kept;

/** Rows to be written for the trials that an update affects. */
final class TrialBatch {

  final List<TrialEntity> newTrials = new ArrayList<>();
  final List<TrialEntity> knownTrials = new ArrayList<>();
  final Set<String> removedTrials = new TreeSet<>();
  final Set<String> trialsWithOldSites = new HashSet<>();
  final List<TrialSiteEntity> sites = new ArrayList<>();
  final List<TrialSourceEntity> newSources = new ArrayList<>();
  final List<TrialSourceEntity> knownSources = new ArrayList<>();
  final List<TrialChangeEntity> changes = new ArrayList<>();

  private final TrialUpdate update;
  private final Map<String, Kept> before;
  private final Set<String> living;
  private final Instant now;
  private long changeNo;

  /**
   * @param before the trials as they were, by id
   * @param living ids that the trials have from now on
   * @param lastChangeNo the last number given
   */
  TrialBatch(
      TrialUpdate update,
      Map<String, Kept> before,
      Set<String> living,
      long lastChangeNo,
      Instant now) {
    this.update = update;
    this.before = before;
    this.living = living;
    this.changeNo = lastChangeNo;
    this.now = now;
    before.keySet().stream().filter(id -> !living.contains(id)).forEach(removedTrials::add);
    trialsWithOldSites.addAll(removedTrials);
  }

  long lastChangeNo() {
    return changeNo;
  }

  void add(TrialCluster cluster, Map<SourceKey, TrialRecord> contents) {
    addTrial(cluster, contents);
    for (Statement statement : cluster.statements()) {
      String content =
          cluster.isItsOnlyRecord() ? null : StatementJson.write(contents.get(statement.key()));
      (update.isKnown(statement.key()) ? knownSources : newSources)
          .add(TrialSourceEntity.of(statement, cluster.trialId(), content));
    }
  }

  private void addTrial(TrialCluster cluster, Map<SourceKey, TrialRecord> contents) {
    Set<String> formerTrials = update.formerTrials(cluster);
    TrialRecord trial =
        UnitedTrial.of(cluster, contents::get).withFormerIds(formerIds(cluster, contents));
    Kept kept = before.get(trial.id());
    Kept origin = kept != null || formerTrials.isEmpty() ? kept : before.get(first(formerTrials));
    String hash =
        cluster.isItsOnlyRecord()
            ? cluster.statements().getFirst().contentHash()
            : ContentHash.of(trial);
    TrialEntity row = TrialEntity.of(trial, hash, origin == null ? now : origin.row().firstSeen);
    List<Difference> differences = differences(trial, origin, formerTrials);
    if (kept == null) {
      newTrials.add(row.changed(++changeNo, now));
      TrialSiteEntity.of(trial).forEach(sites::add);
    } else {
      boolean same =
          differences.isEmpty()
              && kept.row().contentHash.equals(hash)
              && kept.trial().formerIds().equals(trial.formerIds());
      knownTrials.add(same ? row.unchangedSince(kept.row()) : row.changed(++changeNo, now));
      replaceSites(kept, trial);
    }
    for (int i = 0; i < differences.size(); i++) {
      changes.add(TrialChangeEntity.of(row, i, differences.get(i)));
    }
  }

  private void replaceSites(Kept kept, TrialRecord trial) {
    if (!kept.trial().sites().equals(trial.sites())) {
      trialsWithOldSites.add(trial.id());
      TrialSiteEntity.of(trial).forEach(sites::add);
    }
  }

  private List<Difference> differences(TrialRecord trial, Kept origin, Set<String> formerTrials) {
    if (origin == null) {
      return List.of(Difference.about(TrialChange.Kind.ADDED, null));
    }
    List<Difference> differences = new ArrayList<>();
    formerTrials.stream()
        .filter(removedTrials::contains)
        .forEach(id -> differences.add(Difference.about(TrialChange.Kind.UNITED, id)));
    String originId = origin.row().id;
    if (!originId.equals(trial.id()) && !removedTrials.contains(originId)) {
      differences.add(Difference.about(TrialChange.Kind.SEPARATED, originId));
    }
    differences.addAll(TrialDifferences.between(origin.trial(), trial));
    return differences;
  }

  /** What the sources call its former ids, and those of trials that became this one. */
  private List<String> formerIds(TrialCluster cluster, Map<SourceKey, TrialRecord> contents) {
    Set<String> ids = new TreeSet<>();
    cluster.keys().forEach(key -> ids.addAll(contents.get(key).formerIds()));
    for (String former : update.formerTrials(cluster)) {
      ids.add(former);
      ids.addAll(before.get(former).trial().formerIds());
    }
    ids.removeAll(living);
    return List.copyOf(ids);
  }

  private static String first(Collection<String> ids) {
    return ids.iterator().next();
  }
}
