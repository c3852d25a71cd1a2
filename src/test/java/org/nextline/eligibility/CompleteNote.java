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
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.OrganFunction;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Range;
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
 *   <li>What a note need not tell stays open: values that were not measured, pregnancy, language,
 *       insurance, what an investigator finds.
 *   <li>What lets people in must be found in the note: silence leaves it open.
 *   <li>Consent and practical matters are settled where the note says so.
 *   <li>What cannot be asked of somebody of this sex does not apply; nobody is pregnant at 60 or
 *       past the menopause at 35.
 * </ul>
 */
final class CompleteNote {

  private static final Set<Matter> SETTLED_BY_CONSENT =
      EnumSet.of(Matter.CONSENT, Matter.COMPLIANCE);
  private static final Set<Matter> WOULD_BE_TOLD =
      EnumSet.of(Matter.CUSTODY, Matter.OTHER_TRIAL, Matter.LOGISTICS);
  private static final Range PAST_CHILDBEARING = Range.between(60, 130);
  private static final Range BEFORE_MENOPAUSE = Range.between(0, 36);

  /** Words beside what was understood that are too few to change it. */
  private static final int ASIDE = 3;

  private final PatientFacts facts;
  private final boolean consents;
  private final boolean adheres;

  /**
   * @param consents the note says that the patient consents and complies
   * @param adheres false where the note says that the patient does not keep to treatment
   */
  CompleteNote(PatientFacts facts, boolean consents, boolean adheres) {
    this.facts = facts;
    this.consents = consents;
    this.adheres = adheres;
  }

  String label(Criterion criterion) {
    boolean exclusion = criterion instanceof Criterion.Exclusion;
    Verdict verdict = new Judge(facts).judge(criterion).verdict();
    if (verdict == Verdict.NOT_APPLICABLE || isAboutTheOtherSex(criterion.statement())) {
      return "not applicable";
    }
    if (verdict == Verdict.MET || exclusion && isPoorAdherence(criterion.statement())) {
      return exclusion ? "excluded" : "included";
    }
    return switch (judge(criterion.statement(), exclusion)) {
      case TRUE -> exclusion ? excluded(criterion.statement()) : "included";
      case FALSE -> exclusion ? "not excluded" : "not included";
      case UNKNOWN -> "not enough information";
    };
  }

  /** Silence alone keeps nobody out: "no medicine but". */
  private String excluded(Predicate statement) {
    boolean told =
        leaves(statement).stream().map(leaf -> leaf.decide(facts)).anyMatch(this::isTold);
    return told ? "excluded" : "not excluded";
  }

  private boolean isTold(Decision decision) {
    return !decision.truth().isUnknown() && !isSilence(decision);
  }

  private static boolean isSilence(Decision decision) {
    return decision.truth().isFalse() && decision.fact().path().equals("treatments");
  }

  /** Pregnancy and the like, asked of a man. */
  private boolean isAboutTheOtherSex(Predicate statement) {
    List<Leaf> leaves = leaves(statement);
    return leaves.stream().allMatch(leaf -> leaf instanceof HasState || leaf instanceof SexIs)
        && leaves.stream().anyMatch(leaf -> leaf instanceof HasState && isDecidedBySex(leaf));
  }

  private boolean isDecidedBySex(Leaf leaf) {
    Decision decision = leaf.decide(facts);
    return decision.truth().isFalse() && decision.fact().path().equals("sex");
  }

  private boolean isPoorAdherence(Predicate statement) {
    List<Leaf> leaves = leaves(statement);
    return !adheres
        && !leaves.isEmpty()
        && leaves.stream().allMatch(leaf -> isMatter(leaf, EnumSet.of(Matter.COMPLIANCE)));
  }

  private static boolean isMatter(Leaf leaf, Set<Matter> matters) {
    return leaf instanceof Administrative asked && matters.contains(asked.matter());
  }

  private static List<Leaf> leaves(Predicate statement) {
    List<Leaf> leaves = new ArrayList<>();
    Leaves.forEach(statement, leaves::add, unread -> {});
    return leaves;
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
      case AllOf all -> allOf(all.parts(), exclusion);
      case AnyOf any -> anyOf(any.parts(), exclusion);
      case EitherReading either -> either(either.parts(), exclusion);
      case AtLeast some -> atLeast(some, exclusion);
    };
  }

  /** What was understood decides; a few words beside it that were not understood change nothing. */
  private Truth allOf(List<Predicate> parts, boolean exclusion) {
    List<Truth> understood =
        parts.stream()
            .filter(part -> !(part instanceof Unread))
            .map(p -> judge(p, exclusion))
            .toList();
    Truth all = understood.stream().reduce(Truth.TRUE, Truth::and);
    boolean asides =
        parts.stream().filter(Unread.class::isInstance).allMatch(CompleteNote::isAside);
    return !understood.isEmpty() && (asides || !all.isTrue())
        ? all
        : parts.stream().map(p -> judge(p, exclusion)).reduce(Truth.TRUE, Truth::and);
  }

  private static boolean isAside(Predicate part) {
    return part instanceof Unread unread && unread.text().strip().split("\\s+").length <= ASIDE;
  }

  private Truth anyOf(List<Predicate> parts, boolean exclusion) {
    return parts.stream().map(part -> judge(part, exclusion)).reduce(Truth.FALSE, Truth::or);
  }

  /** A list that keeps people out does so by any of its parts. */
  private Truth either(List<Predicate> parts, boolean exclusion) {
    Truth any = anyOf(parts, exclusion);
    return exclusion || any == allOf(parts, exclusion) ? any : Truth.UNKNOWN;
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
    if (leaf instanceof Administrative) {
      boolean settled = consents && isMatter(leaf, SETTLED_BY_CONSENT);
      boolean told = exclusion && isMatter(leaf, WOULD_BE_TOLD);
      return settled || told ? Truth.of(!exclusion) : Truth.UNKNOWN;
    }
    Decision known = leaf.decide(facts);
    if (!known.truth().isUnknown()) {
      return isSilence(known) && !exclusion ? Truth.UNKNOWN : known.truth();
    }
    return isRuledOutByAge(leaf) || exclusion && isTold(leaf) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private boolean isRuledOutByAge(Leaf leaf) {
    return leaf instanceof HasState asked
        && switch (asked.state()) {
          case PREGNANT, BREASTFEEDING, PLANS_PREGNANCY, CHILDBEARING_POTENTIAL ->
              new AgeIs(PAST_CHILDBEARING).judge(facts).isTrue();
          case POSTMENOPAUSAL -> new AgeIs(BEFORE_MENOPAUSE).judge(facts).isTrue();
          case USES_CONTRACEPTION, STERILE -> false;
        };
  }

  /** A note that is complete would tell it. */
  private static boolean isTold(Leaf leaf) {
    return switch (leaf) {
      case Measured measured -> false;
      case HasState state -> false;
      case AgeIs age -> false;
      case SexIs sex -> false;
      case StageIs stage -> false;
      case OrganFunction organ -> false;
      default -> true;
    };
  }
}
