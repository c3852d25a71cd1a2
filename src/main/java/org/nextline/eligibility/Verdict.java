package org.nextline.eligibility;

/** What is known about a criterion's statement, whether it lets people in or keeps them out. */
public enum Verdict {
  MET,
  NOT_MET,
  UNKNOWN,
  NOT_APPLICABLE;

  /** What it means for taking part, which depends on what kind of criterion it is about. */
  Effect effect(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Inclusion required -> effect(Effect.SPEAKS_FOR, Effect.SPEAKS_AGAINST);
      case Criterion.Exclusion forbidden -> effect(Effect.SPEAKS_AGAINST, Effect.SPEAKS_FOR);
    };
  }

  private Effect effect(Effect whenMet, Effect whenNotMet) {
    return switch (this) {
      case MET -> whenMet;
      case NOT_MET -> whenNotMet;
      case UNKNOWN -> Effect.OPEN;
      case NOT_APPLICABLE -> Effect.NONE;
    };
  }
}
