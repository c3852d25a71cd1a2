package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.AtLeast;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.structure.Section;

/**
 * How an item joins the list below it.
 *
 * @param any true where one of them is enough
 * @param count how many of them are asked for; 0 where none is named
 * @param joins true where item and list are one criterion
 * @param denied true where none of them may be so
 * @param plain true where its words add nothing to the list
 * @param timed true where it says when what the list names was
 * @param defining true where it only explains what somebody is
 * @param excepting true where the list is of exceptions
 */
record Lead(
    boolean any,
    int count,
    boolean joins,
    boolean denied,
    boolean plain,
    boolean timed,
    boolean defining,
    boolean excepting) {

  private static final List<String> ONE =
      List.of(
          "one of",
          "1 of",
          "any of",
          "either",
          "one or more",
          "at least one",
          "at least 1",
          "or more of",
          "any one");

  private static final List<String> NONE =
      List.of("no ", "none ", "not ", "without ", "absence of ");

  static Lead of(String words, Clause clause, Section section) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    boolean exclusion = section == Section.EXCLUSION;
    boolean denied =
        !lower.startsWith("no more than")
            && !lower.startsWith("no less than")
            && (NONE.stream().anyMatch(lower::startsWith)
                || clause.terms().stream().anyMatch(term -> term.is(Sort.NOT, "must-not"))
                || lower.contains(" not have ")
                || lower.contains("none of"));
    boolean following = denied && lower.contains("follow") || lower.contains("none of");
    boolean plain = clause.terms().stream().allMatch(Lead::isPlain);
    boolean timed = clause.hasWindow() || clause.has(Sort.SINCE);
    boolean defining = clause.has(Sort.STATE) && defines(clause, lower);
    boolean all = lower.contains("all of");
    int count = count(lower);
    boolean one = ONE.stream().anyMatch(lower::contains);
    return new Lead(
        count == 0 && !all && (one || exclusion),
        count,
        count > 0 || (all ? exclusion : one) || following,
        denied,
        plain,
        timed,
        defining,
        clause.has(Sort.EXCEPT) || clause.has(Sort.ALLOWED));
  }

  /** True where item and list are one criterion. */
  boolean isWhole(Section section) {
    return joins || defining || excepting || timed && section == Section.EXCLUSION;
  }

  /** The list as its lead joins it. */
  Predicate joined(List<Predicate> parts) {
    return count > 1 ? new AtLeast(count, parts) : any ? AnyOf.of(parts) : AllOf.of(parts);
  }

  private static int count(String lower) {
    if (lower.contains("two of")
        || lower.contains("two or more")
        || (" " + lower).contains(" 2 of")
        || lower.contains("at least two")
        || lower.contains("2 or more")) {
      return 2;
    }
    return lower.contains("three of") || lower.contains("at least three") ? 3 : 0;
  }

  /** "Women are considered of childbearing potential unless ...:". */
  private static boolean defines(Clause clause, String lower) {
    return !clause.has(Sort.MUST)
        && (lower.contains("defined") || lower.contains("considered") || clause.has(Sort.IF));
  }

  private static boolean isPlain(Term term) {
    return switch (term.sort()) {
      case FILLER, MUST, COMPARE, NUMBER, SIGN, OR, AND, SUCH_AS, AFTER -> true;
      default -> false;
    };
  }
}
