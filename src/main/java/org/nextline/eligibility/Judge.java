package org.nextline.eligibility;

import java.util.List;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Judges criteria for one patient. */
public final class Judge {

  private final PatientFacts facts;

  /** What must speak against a trial as well before it counts against it. */
  private final PatientFacts doubted;

  /** For criteria of which nothing is known but their text. */
  public Judge(PatientFacts facts) {
    this(facts, facts);
  }

  private Judge(PatientFacts facts, PatientFacts doubted) {
    this.facts = facts;
    this.doubted = doubted;
  }

  /**
   * For the text of trials that study what the patient has: against them counts only what does so
   * when it is read in their favour, too.
   */
  public static Judge ofTrialsForTheCondition(PatientFacts facts) {
    return new Judge(facts, facts.inFavour());
  }

  /**
   * What the verdict means for taking part, without its reasons: cheap, for thousands of trials.
   */
  public Effect effect(Criterion criterion) {
    Effect effect = effect(criterion, facts);
    return effect == Effect.SPEAKS_AGAINST ? effect(criterion, doubted) : effect;
  }

  /**
   * What the verdict means for the fit of a whole trial. How a registry's text hangs together is
   * partly guessed, so only what was understood to the last word is held against it.
   */
  public Effect decisiveEffect(Criterion criterion) {
    Effect effect = effect(criterion);
    return effect == Effect.SPEAKS_AGAINST && !Leaves.isWholly(criterion.statement())
        ? Effect.OPEN
        : effect;
  }

  /** The verdict with its reasons. */
  public CriterionFinding judge(Criterion criterion) {
    CriterionFinding finding = judge(criterion, facts);
    return finding.effect() == Effect.SPEAKS_AGAINST ? judge(criterion, doubted) : finding;
  }

  /** The verdicts of all criteria, in their order. */
  public List<CriterionFinding> judge(List<Criterion> criteria) {
    return criteria.stream().map(this::judge).toList();
  }

  private static Effect effect(Criterion criterion, PatientFacts known) {
    Truth truth = criterion.statement().judge(known);
    if (isForOthers(criterion, truth, known)) {
      return Effect.NONE;
    }
    Effect effect = verdict(truth).effect(criterion);
    return criterion.scope() != null && effect == Effect.SPEAKS_AGAINST ? Effect.OPEN : effect;
  }

  private static CriterionFinding judge(Criterion criterion, PatientFacts known) {
    if (criterion.statement() instanceof OnlyFor only && only.isForOthers(known)) {
      return finding(criterion, Verdict.NOT_APPLICABLE, only.whom().explain(known));
    }
    Truth truth = criterion.statement().judge(known);
    Justification why = criterion.statement().explain(known);
    if (isForOthers(criterion, truth, known)) {
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

  /**
   * True of what is only said about others. A passage on contraception tells women and men apart,
   * sentence by sentence: what it asks of women keeps no man out.
   */
  private static boolean isForOthers(Criterion criterion, Truth truth, PatientFacts known) {
    return criterion.statement() instanceof OnlyFor only && only.isForOthers(known)
        || criterion instanceof Criterion.Inclusion
            && truth.isFalse()
            && known.isMale()
            && Leaves.tellsPeopleApart(criterion.statement());
  }

  private static CriterionFinding finding(Criterion criterion, Verdict verdict, Justification why) {
    String because = why.answer().plain().replace(".; ", ". ");
    return new CriterionFinding(criterion, verdict, because, why.allEvidence());
  }

  private static Verdict verdict(Truth truth) {
    return switch (truth) {
      case TRUE -> Verdict.MET;
      case FALSE -> Verdict.NOT_MET;
      case UNKNOWN -> Verdict.UNKNOWN;
    };
  }
}
