package org.nextline.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nextline.eligibility.Fit;
import org.nextline.search.TrialHits.TrialHit;

/** What a trial's score is made of. */
final class TrialScore {

  private static final double STUDIES_CONDITION = 0.25;
  private static final double RELEVANCE = 0.25;
  private static final double RECRUITING = 0.2;
  private static final double NEAR = 0.2;
  private static final double ELIGIBILITY = 0.1;
  private static final double MARKER = 0.15;

  private TrialScore() {}

  /** What answers a marker fills up the score as far as there is room. */
  static Candidate candidate(
      TrialHit hit, boolean recruiting, boolean answersMarker, TrialFit fit) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("condition", STUDIES_CONDITION);
    parts.put("relevance", RELEVANCE * hit.relevance());
    parts.put("recruiting", recruiting ? RECRUITING : 0);
    parts.put("nearness", NEAR * Nearness.worth(hit.distanceKm()));
    parts.put("eligibility", ELIGIBILITY * fit.answered());
    if (answersMarker) {
      double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
      parts.put("marker", Math.min(MARKER, 1 - sum));
    }
    Candidate candidate = new Candidate(OptionKind.CLINICAL_TRIAL, hit.id(), fit.fit(), parts);
    return fit.fit() == Fit.UNLIKELY ? candidate.weakened() : candidate;
  }
}
