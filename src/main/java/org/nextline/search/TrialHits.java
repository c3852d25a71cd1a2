package org.nextline.search;

import java.util.List;

/**
 * Every trial that was found, best first, and how many were left after each stage.
 *
 * @param funnel stages in order: {@code indexed}, {@code condition}, {@code status}, {@code age},
 *     {@code sex}, {@code distance}; stages that the query did not ask for are absent
 */
public record TrialHits(List<TrialHit> hits, List<Stage> funnel) {

  /**
   * @param id the trial's id
   * @param relevance BM25 score of the ranking terms and conditions, scaled to 0..1 within this
   *     answer
   * @param distanceKm great-circle distance to the nearest open site; null where unknown
   */
  public record TrialHit(String id, double relevance, Double distanceKm) {}

  /** How many trials were left after a stage. */
  public record Stage(String stage, long count) {}
}
