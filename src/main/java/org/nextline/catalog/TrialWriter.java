package org.nextline.catalog;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.catalog.TrialRows.Kept;

/** Writes what an update makes of trials, with one statement for each table and way of writing. */
@Singleton
class TrialWriter {

  private final TrialRows rows;
  private final TrialSources sources;
  private final ChangeCounter counter;

  TrialWriter(TrialRows rows, TrialSources sources, ChangeCounter counter) {
    this.rows = rows;
    this.sources = sources;
    this.counter = counter;
  }

  /**
   * @param lastChangeNo the last number given
   */
  void write(TrialUpdate update, long lastChangeNo) {
    List<TrialCluster> affected = update.affected();
    if (!affected.isEmpty()) {
      TrialBatch batch = batch(update, affected, lastChangeNo);
      write(batch);
      if (batch.lastChangeNo() > lastChangeNo) {
        counter.reached(batch.lastChangeNo());
      }
    }
    sources.markSeen(update.seenAgain());
  }

  private TrialBatch batch(TrialUpdate update, List<TrialCluster> affected, long lastChangeNo) {
    Set<String> former =
        affected.stream()
            .flatMap(cluster -> update.formerTrials(cluster).stream())
            .collect(Collectors.toSet());
    Set<String> living = affected.stream().map(TrialCluster::trialId).collect(Collectors.toSet());
    Map<String, Kept> before = rows.byIds(former);
    Map<SourceKey, TrialRecord> contents = contents(update, affected, before);
    var batch = new TrialBatch(update, before, living, lastChangeNo, Instant.now());
    affected.forEach(cluster -> batch.add(cluster, contents));
    return batch;
  }

  /** What this batch says, what is kept of other sources, and else what the trial's row says. */
  private Map<SourceKey, TrialRecord> contents(
      TrialUpdate update, List<TrialCluster> affected, Map<String, Kept> before) {
    Map<SourceKey, TrialRecord> contents = new HashMap<>();
    List<String> silent =
        affected.stream()
            .filter(cluster -> !update.contents().keySet().containsAll(cluster.keys()))
            .flatMap(cluster -> update.formerTrials(cluster).stream())
            .distinct()
            .toList();
    if (!silent.isEmpty()) {
      before.forEach((id, kept) ->
          contents.put(new SourceKey(id, kept.row().source.registry()), kept.trial()));
      contents.putAll(sources.contents(silent));
    }
    contents.putAll(update.contents());
    return contents;
  }

  private void write(TrialBatch batch) {
    rows.deleteSites(batch.trialsWithOldSites);
    rows.write(batch.newTrials, batch.knownTrials);
    rows.addSites(batch.sites);
    sources.write(batch.newSources, batch.knownSources);
    rows.delete(batch.removedTrials);
    rows.addChanges(batch.changes);
  }
}
