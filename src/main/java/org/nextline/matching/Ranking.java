package org.nextline.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts candidates of all kinds in one order. Within a kind the score decides. Between kinds each
 * further option of the same kind weighs a little less, so that the first page shows what there is
 * of every kind instead of one kind alone.
 */
final class Ranking {

  private static final double WEIGHT_OF_REPETITION = 1;
  private static final double SCALE = 1e4;

  /** A candidate in its place. */
  record Ranked(Candidate candidate, double score, double variety) {}

  private Ranking() {}

  static List<Ranked> of(List<Candidate> candidates) {
    List<Candidate> best = new ArrayList<>(candidates);
    best.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
    Map<OptionKind, Integer> seen = new EnumMap<>(OptionKind.class);
    List<Ranked> ranked = new ArrayList<>(best.size());
    for (Candidate candidate : best) {
      int before = seen.merge(candidate.kind(), 1, Integer::sum) - 1;
      double score = candidate.score() / (1 + WEIGHT_OF_REPETITION * before);
      ranked.add(new Ranked(candidate, score, score - candidate.score()));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(r -> r.candidate().kind())
            .thenComparing(r -> r.candidate().id()));
    return ranked;
  }

  static Option option(Ranked ranked, int rank, OptionDetails details) {
    Candidate candidate = ranked.candidate();
    Map<String, Double> parts = new LinkedHashMap<>();
    candidate.parts().forEach((name, part) -> parts.put(name, rounded(part)));
    if (ranked.variety() < 0) {
      parts.put("variety", rounded(ranked.variety()));
    }
    return new Option(
        rank,
        candidate.kind(),
        candidate.id(),
        details.title(),
        candidate.fit(),
        rounded(ranked.score()),
        parts,
        details.why(),
        details.cautions(),
        details.criteria(),
        details.nearestSite(),
        details.source(),
        details.sources());
  }

  private static double rounded(double number) {
    return Math.round(number * SCALE) / SCALE;
  }
}
