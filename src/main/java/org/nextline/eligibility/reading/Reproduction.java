package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.HasState.State;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.SexIs;
import org.nextline.patient.Sex;

/**
 * Sentences about contraception and pregnancy tests, whose subject ("women of childbearing
 * potential") is whom they are about and no requirement.
 */
final class Reproduction {

  private Reproduction() {}

  /** Null for other sentences. */
  static org.nextline.eligibility.predicate.Predicate read(Clause clause) {
    boolean contraception = has(clause, "uses-contraception");
    boolean tested = has(clause, "not-pregnant");
    boolean subject = has(clause, "childbearing-potential") || clause.has(Sort.SEX);
    if (!contraception && !(tested && subject)) {
      return null;
    }
    boolean refusing = isRefusing(clause);
    return clause.context().isExclusion()
        ? excluded(clause, contraception && isRefusingBefore(beforeContraception(clause)))
        : required(clause, contraception, tested, refusing);
  }

  private static boolean isRefusing(Clause clause) {
    return clause.has(Sort.NOT) || clause.has(Sort.PLANNED) || isUnable(clause);
  }

  /** "Unless they use contraception" says the same as "not using". */
  private static boolean isRefusingBefore(Clause clause) {
    return isRefusing(clause) || clause.has(Sort.EXCEPT);
  }

  /** Behind a test, which has denials of its own. */
  private static Clause beforeContraception(Clause clause) {
    int at = clause.size() - 1;
    while (at > 0 && !clause.at(at).is(Sort.STATE, "uses-contraception")) {
      at--;
    }
    int from = Math.max(at, 0);
    while (from > 0 && !clause.at(from - 1).is(Sort.STATE, "not-pregnant")) {
      from--;
    }
    return clause.of(clause.terms().subList(from, Math.max(at, 0)));
  }

  private static org.nextline.eligibility.predicate.Predicate required(
      Clause clause, boolean contraception, boolean tested, boolean refusing) {
    List<org.nextline.eligibility.predicate.Predicate> asked = new ArrayList<>();
    if (contraception && !(refusing && !clause.has(Sort.MUST) && !tested)) {
      List<org.nextline.eligibility.predicate.Predicate> ways = new ArrayList<>();
      ways.add(new HasState(State.USES_CONTRACEPTION));
      if (has(clause, "postmenopausal")) {
        ways.add(new HasState(State.POSTMENOPAUSAL));
      }
      if (has(clause, "sterile")) {
        ways.add(new HasState(State.STERILE));
      }
      asked.add(AnyOf.of(ways));
    }
    if (tested) {
      asked.add(new Not(new HasState(State.PREGNANT)));
    }
    if (asked.isEmpty()) {
      return null;
    }
    org.nextline.eligibility.predicate.Predicate statement =
        asked.size() > 1 && clause.has(Sort.OR) ? new EitherReading(asked) : AllOf.of(asked);
    List<org.nextline.eligibility.predicate.Predicate> whom = subject(clause);
    return whom.isEmpty() ? statement : new OnlyFor(AnyOf.of(whom), statement);
  }

  private static org.nextline.eligibility.predicate.Predicate excluded(
      Clause clause, boolean unprotected) {
    List<org.nextline.eligibility.predicate.Predicate> any = new ArrayList<>();
    if (isPregnant(clause)) {
      any.add(new HasState(State.PREGNANT));
    }
    if (isOwn(clause, "breastfeeding")) {
      any.add(new HasState(State.BREASTFEEDING));
    }
    if (isOwn(clause, "planning-pregnancy")) {
      any.add(new HasState(State.PLANS_PREGNANCY));
    }
    if (unprotected) {
      List<org.nextline.eligibility.predicate.Predicate> all = new ArrayList<>();
      List<org.nextline.eligibility.predicate.Predicate> whom = subject(clause);
      if (!whom.isEmpty()) {
        all.add(AnyOf.of(whom));
      }
      all.add(new Not(new HasState(State.USES_CONTRACEPTION)));
      any.add(AllOf.of(all));
    }
    return any.isEmpty() ? null : AnyOf.of(any);
  }

  private static List<org.nextline.eligibility.predicate.Predicate> subject(Clause clause) {
    boolean fertile = false;
    boolean female = false;
    boolean male = false;
    for (int i = 0; i < clause.size(); i++) {
      Term term = clause.at(i);
      boolean partner = clause.at(i + 1).is(Sort.FAMILY) || isOfPartner(clause, i);
      fertile |= term.is(Sort.STATE, "childbearing-potential") && !partner;
      String whose = term.is(Sort.IF) ? clause.raw(term).toLowerCase(Locale.ROOT) : "";
      female |= term.is(Sort.WORD) && isWoman(clause.raw(term)) && !partner;
      female |= whose.contains("women") || whose.contains("female");
      male |= whose.contains(" men") || whose.contains(" male");
      female |= (term.is(Sort.SEX, "female") || term.is(Sort.SEX, "both")) && !partner;
      male |= (term.is(Sort.SEX, "male") || term.is(Sort.SEX, "both")) && !partner;
    }
    List<org.nextline.eligibility.predicate.Predicate> whom = new ArrayList<>();
    if (fertile || female) {
      whom.add(fertile ? new HasState(State.CHILDBEARING_POTENTIAL) : new SexIs(Sex.FEMALE));
    }
    if (male) {
      whom.add(new SexIs(Sex.MALE));
    }
    return whom;
  }

  private static boolean isWoman(String word) {
    return word.equalsIgnoreCase("women") || word.equalsIgnoreCase("woman");
  }

  /** "Partners of childbearing potential", "partners who are women of ...", "active with men". */
  private static boolean isOfPartner(Clause clause, int at) {
    int before = at - 1;
    if (clause.at(before).is(Sort.FILLER) && clause.raw(clause.at(before)).equals("with")) {
      return true;
    }
    while (clause.at(before).is(Sort.FILLER) || clause.at(before).is(Sort.SEX)) {
      before--;
    }
    return clause.at(before).is(Sort.FAMILY);
  }

  private static boolean has(Clause clause, String state) {
    return matches(clause, term -> term.is(Sort.STATE, state));
  }

  /** Said of the patient and not of a partner. */
  private static boolean isOwn(Clause clause, String state) {
    for (int i = 0; i < clause.size() && !clause.at(i).is(Sort.FAMILY); i++) {
      if (clause.at(i).is(Sort.STATE, state)) {
        return true;
      }
    }
    return false;
  }

  /** A pregnancy test is none. */
  private static boolean isPregnant(Clause clause) {
    for (int i = 0; i < clause.size() && !clause.at(i).is(Sort.FAMILY); i++) {
      if (clause.at(i).is(Sort.STATE, "pregnant")
          && !StateReader.isTested(clause, i)
          && !clause.at(i - 1).is(Sort.DETACHED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnable(Clause clause) {
    return matches(
        clause,
        term -> term.is(Sort.ADMIN) && clause.raw(term).toLowerCase(Locale.ROOT).startsWith("un"));
  }

  private static boolean matches(Clause clause, Predicate<Term> asked) {
    return clause.terms().stream()
        .anyMatch(term -> asked.test(term) || term.inner().stream().anyMatch(asked));
  }
}
