package org.nextline.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sorts statements by the trial that they are about. The outcome depends on the statements alone,
 * not on the order in which they came.
 */
final class TrialClusters {

  private final List<TrialCluster> alone;
  private final int[] leader;

  private TrialClusters(Collection<Statement> statements) {
    this.alone =
        statements.stream().sorted(TrialCluster.FIXED_ORDER).map(TrialCluster::of).toList();
    this.leader = IntStream.range(0, alone.size()).toArray();
    link();
  }

  /** Every statement is in exactly one of the clusters. */
  static List<TrialCluster> of(Collection<Statement> statements) {
    var clusters = new TrialClusters(statements);
    return clusters.linked().stream().flatMap(group -> united(group).stream()).toList();
  }

  /** Notes who shares an id with whom. */
  private void link() {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < alone.size(); i++) {
      for (String id : alone.get(i).identity().all()) {
        Integer other = known.putIfAbsent(id, i);
        if (other != null) {
          leader[leaderOf(i)] = leaderOf(other);
        }
      }
    }
  }

  private int leaderOf(int i) {
    while (leader[i] != i) {
      i = leader[i];
    }
    return i;
  }

  /** Groups that have no id in common: most often one statement alone. */
  private Collection<List<TrialCluster>> linked() {
    return IntStream.range(0, alone.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                this::leaderOf, Collectors.mapping(alone::get, Collectors.toList())))
        .values();
  }

  private static List<TrialCluster> united(List<TrialCluster> group) {
    List<TrialCluster> clusters = new ArrayList<>(group);
    while (uniteTwo(clusters)) {}
    return clusters;
  }

  private static boolean uniteTwo(List<TrialCluster> clusters) {
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = i + 1; j < clusters.size(); j++) {
        if (clusters.get(i).identity().isSameAs(clusters.get(j).identity())) {
          clusters.set(i, clusters.get(i).plus(clusters.remove(j)));
          return true;
        }
      }
    }
    return false;
  }
}
