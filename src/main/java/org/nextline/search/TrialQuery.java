package org.nextline.search;

import java.util.List;
import java.util.Set;
import org.nextline.catalog.RecruitmentStatus;

/**
 * What to look for among trials. Field scope is kept: only the conditions that a trial studies
 * satisfy {@code conditionIds}; {@code rankingTerms} order what was found and never add to it.
 *
 * @param conditionIds terminology ids, one of which the trial must itself study, never empty. A
 *     plain id finds neither wider nor narrower conditions: list wider ones as ids of their own,
 *     and narrower ones by {@link #narrowerThan}
 * @param rankingTerms words that make a trial more relevant: drugs, markers, "refractory"; they are
 *     taken as words, never as query syntax, and only the first {@value RankingQuery#MAX_WORDS}
 *     different words count
 * @param ageYears null: no trial is left out for age; a trial without a bound is never left out
 * @param sex {@code female} or {@code male} leaves out trials for the other sex; anything else and
 *     null leave none out
 * @param statuses keep only trials of these statuses; empty: of any
 * @param near null: no distances
 * @param maxDistanceKm keep only trials with an open site within this distance, and trials whose
 *     open sites have no known coordinates; null: no limit; without effect where {@code near} is
 *     null
 */
public record TrialQuery(
    List<String> conditionIds,
    List<String> rankingTerms,
    Double ageYears,
    String sex,
    Set<RecruitmentStatus> statuses,
    GeoPosition near,
    Double maxDistanceKm) {

  private static final String NARROWER = "/*";

  public TrialQuery {
    conditionIds = List.copyOf(conditionIds);
    rankingTerms = List.copyOf(rankingTerms);
    statuses = Set.copyOf(statuses);
    if (conditionIds.isEmpty()) {
      throw new IllegalArgumentException("conditionIds must name at least one condition");
    }
    if (maxDistanceKm != null && !(maxDistanceKm >= 0)) {
      throw new IllegalArgumentException("maxDistanceKm must not be negative");
    }
  }

  /** An entry of {@code conditionIds} that stands for all conditions below the given one. */
  public static String narrowerThan(String conditionId) {
    return conditionId + NARROWER;
  }

  /** The ids that a trial satisfies by studying exactly that condition. */
  List<String> exactIds() {
    return conditionIds.stream().filter(id -> !id.endsWith(NARROWER)).toList();
  }

  /** The ids that a trial satisfies by studying any condition below that one. */
  List<String> idsOfNarrower() {
    return conditionIds.stream()
        .filter(id -> id.endsWith(NARROWER))
        .map(id -> id.substring(0, id.length() - NARROWER.length()))
        .toList();
  }
}
