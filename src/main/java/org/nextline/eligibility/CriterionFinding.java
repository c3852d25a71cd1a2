package org.nextline.eligibility;

import java.util.List;

/**
 * A criterion judged for a patient.
 *
 * @param because one sentence or several
 * @param evidence paths in the profile of the facts that decided
 */
public record CriterionFinding(
    Criterion criterion, Verdict verdict, String because, List<String> evidence) {

  /** What the verdict means for taking part. */
  public Effect effect() {
    return verdict.effect(criterion);
  }
}
