package org.nextline.search;

import java.util.List;

/**
 * What to look for among trials. Field scope is kept: only the conditions that a trial studies
 * satisfy {@code conditionIds}; {@code rankingTerms} order what was found and never add to it.
 *
 * @param conditionIds terminology ids, one of which the trial must study (wider and narrower ids
 *     are the caller's choice), never empty
 * @param rankingTerms words that make a trial more relevant: drugs, markers, "refractory"
 * @param ageYears null: no trial is left out for age; a trial without a bound is never left out
 * @param sex {@code female} or {@code male} leaves out trials for the other sex; null leaves none
 *     out
 * @param recruitingOnly keep only trials whose status is RECRUITING
 * @param near null: no distances
 * @param maxDistanceKm keep only trials with an open site within this distance, and trials whose
 *     open sites have no known coordinates; null: no limit
 */
public record TrialQuery(
    List<String> conditionIds,
    List<String> rankingTerms,
    Double ageYears,
    String sex,
    boolean recruitingOnly,
    GeoPosition near,
    Double maxDistanceKm) {}
