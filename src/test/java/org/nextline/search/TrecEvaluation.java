package org.nextline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Scores a run file against judgements with labels 0, 1 and 2, as the READMEs of the judged sets
 * define the metrics: gain = label, an unjudged trial counts as 0, macro means over the topics that
 * have a trial of label 1 or 2 (for R@100(=2) and MRR(=2): of label 2). A topic that the run does
 * not rank scores 0.
 */
final class TrecEvaluation {

  /** A score of each kind; {@code NaN} where a topic has no trial that could score. */
  record Scores(
      double ndcg10,
      double p10Eligible,
      double p10Relevant,
      double r100Eligible,
      double r100Relevant,
      double mrrEligible,
      double mrrRelevant) {

    List<Double> inTableOrder() {
      return List.of(
          ndcg10, p10Eligible, p10Relevant, r100Eligible, r100Relevant, mrrEligible, mrrRelevant);
    }
  }

  private final Map<String, Map<String, Integer>> labels = new LinkedHashMap<>();
  private final Map<String, List<String>> rankings = new HashMap<>();

  static TrecEvaluation of(Path qrels, Path run) throws IOException {
    TrecEvaluation evaluation = new TrecEvaluation();
    for (String line : Files.readAllLines(qrels)) {
      String[] columns = line.split("\t");
      if (!columns[0].equals("topicId")) {
        evaluation.judge(columns[0], columns[1], Integer.parseInt(columns[2]));
      }
    }
    record Placed(String topic, String id, int rank) {}
    Files.readAllLines(run).stream()
        .map(line -> line.split(" "))
        .map(columns -> new Placed(columns[0], columns[2], Integer.parseInt(columns[3])))
        .sorted(Comparator.comparingInt(Placed::rank))
        .forEach(placed -> evaluation.rank(placed.topic(), placed.id()));
    return evaluation;
  }

  TrecEvaluation judge(String topic, String id, int label) {
    labels.computeIfAbsent(topic, t -> new HashMap<>()).put(id, label);
    return this;
  }

  /** Adds a trial at the end of a topic's ranking. */
  TrecEvaluation rank(String topic, String id) {
    rankings.computeIfAbsent(topic, t -> new ArrayList<>()).add(id);
    return this;
  }

  Scores mean() {
    List<Scores> topics =
        labels.keySet().stream()
            .filter(topic -> judgedAtLeast(topic, 1) > 0)
            .map(this::topic)
            .toList();
    return new Scores(
        mean(topics, Scores::ndcg10),
        mean(topics, Scores::p10Eligible),
        mean(topics, Scores::p10Relevant),
        mean(topics, Scores::r100Eligible),
        mean(topics, Scores::r100Relevant),
        mean(topics, Scores::mrrEligible),
        mean(topics, Scores::mrrRelevant));
  }

  Scores topic(String topic) {
    List<Integer> ranked =
        rankings.getOrDefault(topic, List.of()).stream()
            .map(id -> labels.get(topic).getOrDefault(id, 0))
            .toList();
    List<Integer> ideal =
        labels.get(topic).values().stream().sorted(Comparator.reverseOrder()).toList();
    boolean anyEligible = judgedAtLeast(topic, 2) > 0;
    return new Scores(
        dcg(ranked) / dcg(ideal),
        countAtLeast(2, first(10, ranked)) / 10.0,
        countAtLeast(1, first(10, ranked)) / 10.0,
        (double) countAtLeast(2, first(100, ranked)) / judgedAtLeast(topic, 2),
        (double) countAtLeast(1, first(100, ranked)) / judgedAtLeast(topic, 1),
        anyEligible ? reciprocalRank(2, ranked) : Double.NaN,
        reciprocalRank(1, ranked));
  }

  private long judgedAtLeast(String topic, int label) {
    return countAtLeast(label, labels.get(topic).values());
  }

  private static double mean(List<Scores> topics, ToDoubleFunction<Scores> score) {
    return topics.stream().mapToDouble(score).filter(x -> !Double.isNaN(x)).average().orElse(0);
  }

  private static double dcg(List<Integer> labels) {
    double sum = 0;
    for (int i = 0; i < Math.min(10, labels.size()); i++) {
      sum += labels.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static double reciprocalRank(int label, List<Integer> ranked) {
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i) >= label) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static long countAtLeast(int label, Collection<Integer> labels) {
    return labels.stream().filter(l -> l >= label).count();
  }

  private static List<Integer> first(int n, List<Integer> ranked) {
    return ranked.subList(0, Math.min(n, ranked.size()));
  }
}
