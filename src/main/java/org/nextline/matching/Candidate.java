package org.nextline.matching;

import java.util.Map;

/**
 * A possible option before it is ranked: light enough to sort thousands, explained only when shown.
 *
 * @param parts what the score is made of; their sum lies in 0..1
 */
record Candidate(OptionKind kind, String id, Fit fit, Map<String, Double> parts) {

  double score() {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
