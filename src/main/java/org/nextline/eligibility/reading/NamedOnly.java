package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a treatment is only named to describe something else: "insulin resistance",
 * "steroid-induced", "estradiol levels", "calcitonin above 50 ng/L".
 */
final class NamedOnly {

  private static final Set<String> MEASURED = Set.of("level", "levels", "value", "values");

  /** Of a receptor. */
  private static final Set<String> FOUND = Set.of("positive", "negative", "positivity");

  private static final Set<String> DESCRIBING =
      Set.of(
          "induced",
          "related",
          "associated",
          "naive",
          "naïve",
          "free",
          "dependent",
          "resistant",
          "sensitive",
          "responsive",
          "unresponsive",
          "sparing",
          "like",
          "specific",
          "mediated",
          "candidate",
          "candidates",
          "eligible",
          "ineligible");

  private NamedOnly() {}

  /**
   * Whether what stands behind the names of treatments takes them as a mere description.
   *
   * @param bare true where nothing before them says that they are given
   */
  static boolean at(Clause clause, int next, boolean bare) {
    Term behind = clause.at(next);
    return behind.is(Sort.HEAD)
        || behind.is(Sort.STATUS) && FOUND.contains(word(clause, behind))
        || behind.is(Sort.FILLER) && MEASURED.contains(word(clause, behind))
        || isOfMarker(clause.at(next - 1))
        || describes(clause, next)
        || bare && isValue(clause, next);
  }

  /** "Progesterone (PR)" is short for the receptor. */
  private static boolean isOfMarker(Term last) {
    return last.is(Sort.PARENTHESIS)
        && last.inner().stream().allMatch(term -> term.is(Sort.MARKER));
  }

  /** "Steroid-induced", "insulin dependent". */
  private static boolean describes(Clause clause, int next) {
    Term other = clause.at(next).isSign('-') ? clause.at(next + 1) : clause.at(next);
    return (other.is(Sort.WORD) || other.is(Sort.FILLER))
        && DESCRIBING.contains(word(clause, other));
  }

  /** A bound that is no dose and no length of time. */
  private static boolean isValue(Clause clause, int next) {
    if (!clause.at(next).is(Sort.COMPARE)) {
      return false;
    }
    Quantity quantity = Quantity.at(clause, clause.skip(next + 1));
    return quantity != null
        && (quantity.sort() == null || quantity.sort() == Sort.UNIT)
        && !clause.at(quantity.next()).is(Sort.UNITLESS, "duration")
        && !clause.at(quantity.next()).is(Sort.TIMES)
        && !clause.at(quantity.next()).is(Sort.WORD);
  }

  private static String word(Clause clause, Term term) {
    return clause.raw(term).toLowerCase(Locale.ROOT);
  }
}
