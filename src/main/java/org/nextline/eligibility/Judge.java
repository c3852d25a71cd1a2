package org.nextline.eligibility;

import java.util.List;
import java.util.Set;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Judges criteria for one patient. */
public final class Judge {

  private static final String HEALTHY = "healthy";

  private final PatientFacts including;
  private final PatientFacts excluding;

  /** For criteria of which nothing is known but their text. */
  public Judge(PatientFacts facts) {
    this(facts, facts);
  }

  private Judge(PatientFacts including, PatientFacts excluding) {
    this.including = including;
    this.excluding = excluding;
  }

  /**
   * For trials that study what the patient has: their healthy volunteers are there for comparison,
   * and where they exclude a group of diseases, they mean the others of the group.
   */
  public static Judge ofTrialsForTheCondition(PatientFacts facts) {
    return new Judge(facts.leavingOpen(Set.of(HEALTHY)), facts.leavingOpen(facts.groups()));
  }

  /**
   * What the verdict means for taking part, without its reasons: cheap, for thousands of trials.
   */
  public Effect effect(Criterion criterion) {
    PatientFacts facts = facts(criterion);
    if (isForOthers(criterion, facts)) {
      return Effect.NONE;
    }
    Effect effect = verdict(criterion.statement().judge(facts)).effect(criterion);
    return criterion.scope() != null && effect == Effect.SPEAKS_AGAINST ? Effect.OPEN : effect;
  }

  /** The verdict with its reasons. */
  public CriterionFinding judge(Criterion criterion) {
    PatientFacts facts = facts(criterion);
    if (criterion.statement() instanceof OnlyFor only && only.isForOthers(facts)) {
      return finding(criterion, Verdict.NOT_APPLICABLE, only.whom().explain(facts));
    }
    Truth truth = criterion.statement().judge(facts);
    Justification why = criterion.statement().explain(facts);
    if (isForOthers(criterion, facts)) {
      return finding(criterion, Verdict.NOT_APPLICABLE, why);
    }
    CriterionFinding plain = finding(criterion, verdict(truth), why);
    return criterion.scope() != null && plain.effect() == Effect.SPEAKS_AGAINST
        ? new CriterionFinding(
            criterion,
            Verdict.UNKNOWN,
            "Only for \"" + criterion.scope() + "\". " + plain.because(),
            plain.evidence())
        : plain;
  }

  private PatientFacts facts(Criterion criterion) {
    return criterion instanceof Criterion.Exclusion ? excluding : including;
  }

  /**
   * True of what is only said about others. A passage on contraception tells women and men apart,
   * sentence by sentence: what it asks of women keeps no man out.
   */
  private static boolean isForOthers(Criterion criterion, PatientFacts facts) {
    return criterion.statement() instanceof OnlyFor only && only.isForOthers(facts)
        || criterion instanceof Criterion.Inclusion
            && facts.isMale()
            && Leaves.tellsPeopleApart(criterion.statement())
            && criterion.statement().judge(facts).isFalse();
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
