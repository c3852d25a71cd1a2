package org.nextline.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nextline.catalog.Statement.News;
import org.nextline.catalog.TrialSources.Known;

/**
 * What a batch of statements makes of the trials that they are about: which of them change, which
 * become one, which come apart.
 */
final class TrialUpdate {

  private final Map<SourceKey, Known> known;
  private final Map<SourceKey, Statement> current = new HashMap<>();
  private final Map<SourceKey, TrialRecord> contents = new HashMap<>();
  private final Map<SourceKey, News> news = new HashMap<>();
  private final Map<SourceKey, Integer> positions = new HashMap<>();
  private final Set<SourceKey> rewritten = new HashSet<>();
  private List<TrialCluster> affected;

  /**
   * @param known everything that may be about the same trials
   */
  TrialUpdate(Map<SourceKey, Known> known) {
    this.known = known;
    known.forEach((key, row) -> current.put(key, row.statement()));
  }

  void tell(Statement statement, TrialRecord content) {
    SourceKey key = statement.key();
    Known row = known.get(key);
    Statement before = row == null ? null : row.statement();
    news.put(key, statement.newsAfter(before));
    positions.put(key, positions.size());
    if (news.get(key) == News.OUTDATED) {
      return;
    }
    current.put(key, before == null ? statement : statement.firstSeenAt(before.firstSeen()));
    contents.put(key, content);
    if (news.get(key) != News.SAME || !before.also().equals(statement.also())) {
      rewritten.add(key);
    }
  }

  /**
   * @return whether the source was known to list the record until now
   */
  boolean withdraw(SourceKey key, LocalDate day) {
    Known row = known.get(key);
    boolean listed = row != null && row.statement().goneSince() == null;
    if (listed) {
      current.put(key, row.statement().goneSince(day));
      rewritten.add(key);
    }
    return listed;
  }

  /** The trials that must be written anew, in the order in which the batch tells of them. */
  List<TrialCluster> affected() {
    if (affected == null) {
      Map<String, Set<SourceKey>> together =
          known.values().stream()
              .collect(
                  Collectors.groupingBy(
                      Known::trialId,
                      Collectors.mapping(row -> row.statement().key(), Collectors.toSet())));
      affected =
          TrialClusters.of(current.values()).stream()
              .filter(cluster -> isAffected(cluster, together))
              .sorted(Comparator.comparingInt(this::position))
              .toList();
    }
    return affected;
  }

  private int position(TrialCluster cluster) {
    return cluster.keys().stream()
        .mapToInt(key -> positions.getOrDefault(key, Integer.MAX_VALUE))
        .min()
        .orElseThrow();
  }

  private boolean isAffected(TrialCluster cluster, Map<String, Set<SourceKey>> together) {
    Set<SourceKey> keys = cluster.keys();
    return keys.stream().anyMatch(rewritten::contains)
        || !keys.equals(together.get(cluster.trialId()))
        || (keys.size() > 1 && keys.stream().anyMatch(this::isRedated));
  }

  private boolean isRedated(SourceKey key) {
    return !Objects.equals(current.get(key).asOf(), known.get(key).statement().asOf());
  }

  /** Statements that need no more than a note that they were made again. */
  List<Known> seenAgain() {
    Set<SourceKey> written =
        affected().stream().flatMap(cluster -> cluster.keys().stream()).collect(Collectors.toSet());
    return news.keySet().stream()
        .filter(key -> news.get(key) == News.SAME && !written.contains(key))
        .map(key -> new Known(current.get(key), known.get(key).trialId()))
        .toList();
  }

  /** What the sources of this batch say. */
  Map<SourceKey, TrialRecord> contents() {
    return contents;
  }

  boolean isKnown(SourceKey key) {
    return known.containsKey(key);
  }

  /** Ids of the trials that a cluster's statements were taken to be about until now. */
  Set<String> formerTrials(TrialCluster cluster) {
    return knownOf(cluster).stream()
        .map(Known::trialId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A trial is new once, where it was not known or only by a restatement. */
  SavedCounts counts() {
    int created = 0;
    int changed = 0;
    for (TrialCluster cluster : affected()) {
      List<News> told =
          cluster.keys().stream()
              .map(news::get)
              .filter(one -> one == News.NEW || one == News.CHANGED)
              .toList();
      boolean isNew =
          told.contains(News.NEW)
              && knownOf(cluster).stream().allMatch(row -> row.statement().standIn());
      created += isNew ? 1 : 0;
      changed += told.size() - (isNew ? 1 : 0);
    }
    return new SavedCounts(created, changed, news.size() - created - changed);
  }

  private List<Known> knownOf(TrialCluster cluster) {
    return cluster.keys().stream().map(known::get).filter(Objects::nonNull).toList();
  }
}
