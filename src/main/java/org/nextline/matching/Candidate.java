package org.nextline.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nextline.eligibility.Fit;

/**
 * A possible option before it is ranked: light enough to sort thousands, explained only when shown.
 *
 * @param parts what the score is made of
 * @param score the sum of the parts, in 0..1
 */
record Candidate(OptionKind kind, String id, Fit fit, Map<String, Double> parts, double score) {

  private static final double KNOWN_AGAINST = 0.25;

  Candidate(OptionKind kind, String id, Fit fit, Map<String, Double> parts) {
    this(kind, id, fit, parts, parts.values().stream().mapToDouble(Double::doubleValue).sum());
  }

  /** The same, counting for less because a known fact speaks against it. */
  Candidate weakened() {
    Map<String, Double> less = new LinkedHashMap<>(parts);
    less.replaceAll((name, part) -> part * KNOWN_AGAINST);
    return new Candidate(kind, id, fit, less);
  }
}
