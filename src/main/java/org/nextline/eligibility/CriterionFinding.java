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
    return switch (criterion) {
      case Criterion.Inclusion required -> effect(Effect.SPEAKS_FOR, Effect.SPEAKS_AGAINST);
      case Criterion.Exclusion forbidden -> effect(Effect.SPEAKS_AGAINST, Effect.SPEAKS_FOR);
    };
  }

  private Effect effect(Effect whenMet, Effect whenNotMet) {
    return switch (verdict) {
      case MET -> whenMet;
      case NOT_MET -> whenNotMet;
      case UNKNOWN -> Effect.OPEN;
      case NOT_APPLICABLE -> Effect.NONE;
    };
  }
}
