package org.nextline.eligibility;

import java.util.List;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Judges criteria for one patient. */
public final class Judge {

  private final PatientFacts facts;

  public Judge(PatientFacts facts) {
    this.facts = facts;
  }

  /**
   * What the verdict means for taking part, without its reasons: cheap, for thousands of trials.
   */
  public Effect effect(Criterion criterion) {
    if (criterion.statement() instanceof OnlyFor only && only.isForOthers(facts)) {
      return Effect.NONE;
    }
    Effect effect = verdict(criterion.statement().judge(facts)).effect(criterion);
    return criterion.scope() != null && effect == Effect.SPEAKS_AGAINST ? Effect.OPEN : effect;
  }

  /** The verdict with its reasons. */
  public CriterionFinding judge(Criterion criterion) {
    if (criterion.statement() instanceof OnlyFor only && only.isForOthers(facts)) {
      return finding(criterion, Verdict.NOT_APPLICABLE, only.whom().explain(facts));
    }
    Truth truth = criterion.statement().judge(facts);
    Justification why = criterion.statement().explain(facts);
    CriterionFinding plain = finding(criterion, verdict(truth), why);
    return criterion.scope() != null && plain.effect() == Effect.SPEAKS_AGAINST
        ? new CriterionFinding(
            criterion,
            Verdict.UNKNOWN,
            "Only for \"" + criterion.scope() + "\". " + plain.because(),
            plain.evidence())
        : plain;
  }

  private static CriterionFinding finding(Criterion criterion, Verdict verdict, Justification why) {
    return new CriterionFinding(criterion, verdict, why.answer().plain(), why.allEvidence());
  }

  private static Verdict verdict(Truth truth) {
    return switch (truth) {
      case TRUE -> Verdict.MET;
      case FALSE -> Verdict.NOT_MET;
      case UNKNOWN -> Verdict.UNKNOWN;
    };
  }

  /** The verdicts of all criteria, in their order. */
  public List<CriterionFinding> judge(List<Criterion> criteria) {
    return criteria.stream().map(this::judge).toList();
  }
}
