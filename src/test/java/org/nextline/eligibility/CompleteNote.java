package org.nextline.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.Administrative.Matter;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.AtLeast;
import org.nextline.eligibility.predicate.Decision;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.LifeExpectancy;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.OrganFunction;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.SexIs;
import org.nextline.eligibility.predicate.StageIs;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.logic.Truth;

/**
 * Labels a criterion as a physician does who is given a note as the whole case. Only for comparing
 * with physicians' labels, never for patients: elsewhere what is not known stays unknown.
 *
 * <ul>
 *   <li>A verdict that the facts decide stays as it is.
 *   <li>What keeps people out and is a diagnosis, a treatment, an allergy or an event would stand
 *       in the note: where it does not, it is taken as absent.
 *   <li>What a note need not tell stays open: values that were not measured, life expectancy,
 *       pregnancy, language, insurance, what an investigator finds.
 *   <li>What lets people in must be found in the note: silence leaves it open.
 *   <li>Consent and practical matters are settled where the note says so.
 *   <li>What cannot be asked of somebody of this sex does not apply.
 * </ul>
 */
final class CompleteNote {

  private static final Set<Matter> SETTLED_BY_CONSENT =
      EnumSet.of(Matter.CONSENT, Matter.COMPLIANCE, Matter.LOGISTICS);
  private static final Set<Matter> WOULD_BE_TOLD = EnumSet.of(Matter.CUSTODY, Matter.OTHER_TRIAL);

  private final PatientFacts facts;
  private final boolean consents;

  /**
   * @param consents the note says that the patient consents and complies
   */
  CompleteNote(PatientFacts facts, boolean consents) {
    this.facts = facts;
    this.consents = consents;
  }

  String label(Criterion criterion) {
    boolean exclusion = criterion instanceof Criterion.Exclusion;
    Verdict verdict = new Judge(facts).judge(criterion).verdict();
    if (verdict == Verdict.NOT_APPLICABLE || isAboutTheOtherSex(criterion.statement())) {
      return "not applicable";
    }
    if (verdict == Verdict.MET) {
      return exclusion ? "excluded" : "included";
    }
    Truth truth =
        exclusion ? ofExclusion(criterion.statement()) : ofInclusion(criterion.statement());
    return switch (truth) {
      case TRUE -> exclusion ? "not enough information" : "included";
      case FALSE -> exclusion ? "not excluded" : "not included";
      case UNKNOWN -> "not enough information";
    };
  }

  /** Pregnancy and the like, asked of a man. */
  private boolean isAboutTheOtherSex(Predicate statement) {
    List<Leaf> leaves = leaves(statement);
    return !leaves.isEmpty()
        && leaves.stream()
            .allMatch(
                leaf -> (leaf instanceof HasState || leaf instanceof SexIs) && isDecidedBySex(leaf))
        && leaves.stream().anyMatch(HasState.class::isInstance);
  }

  private boolean isDecidedBySex(Leaf leaf) {
    Decision decision = leaf.decide(facts);
    return decision.truth().isFalse() && decision.fact().path().equals("sex");
  }

  private static List<Leaf> leaves(Predicate statement) {
    List<Leaf> leaves = new ArrayList<>();
    Leaves.forEach(statement, leaves::add, unread -> {});
    return leaves;
  }

  private Truth ofInclusion(Predicate predicate) {
    return judge(predicate, false);
  }

  private Truth ofExclusion(Predicate predicate) {
    return judge(predicate, true);
  }

  private Truth judge(Predicate predicate, boolean exclusion) {
    return switch (predicate) {
      case Leaf leaf -> leaf(leaf, exclusion);
      case Unread unread -> exclusion ? Truth.FALSE : Truth.UNKNOWN;
      case Not not ->
          not.part() instanceof Administrative matter
              ? leaf(matter, exclusion)
              : judge(not.part(), exclusion).not();
      case OnlyFor only ->
          judge(only.whom(), exclusion).not().or(judge(only.statement(), exclusion));
      case AllOf all ->
          all.parts().stream().map(p -> judge(p, exclusion)).reduce(Truth.TRUE, Truth::and);
      case AnyOf any ->
          any.parts().stream().map(p -> judge(p, exclusion)).reduce(Truth.FALSE, Truth::or);
      case AtLeast some -> atLeast(some, exclusion);
      case EitherReading either ->
          either.parts().stream().map(p -> judge(p, exclusion)).reduce(Truth.FALSE, Truth::or);
    };
  }

  private Truth atLeast(AtLeast some, boolean exclusion) {
    List<Truth> parts = some.parts().stream().map(p -> judge(p, exclusion)).toList();
    long certain = parts.stream().filter(Truth::isTrue).count();
    long possible = parts.stream().filter(truth -> !truth.isFalse()).count();
    return certain >= some.count()
        ? Truth.TRUE
        : possible < some.count() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth leaf(Leaf leaf, boolean exclusion) {
    if (leaf instanceof Administrative matter) {
      boolean settled = consents && SETTLED_BY_CONSENT.contains(matter.matter());
      return settled
          ? Truth.of(!exclusion)
          : exclusion && WOULD_BE_TOLD.contains(matter.matter()) ? Truth.FALSE : Truth.UNKNOWN;
    }
    Truth known = leaf.judge(facts);
    return known.isUnknown() && exclusion && isTold(leaf) ? Truth.FALSE : known;
  }

  /** A note that is complete would tell it. */
  private static boolean isTold(Leaf leaf) {
    return switch (leaf) {
      case Measured measured -> false;
      case LifeExpectancy life -> false;
      case HasState state -> false;
      case AgeIs age -> false;
      case SexIs sex -> false;
      case StageIs stage -> false;
      case OrganFunction organ -> false;
      default -> true;
    };
  }
}
