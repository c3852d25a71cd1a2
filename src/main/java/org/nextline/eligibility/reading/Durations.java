package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;

/** Lengths of time. */
final class Durations {

  /** "Before the first dose of tamoxifen" names a day, no treatment that was given. */
  private static final Set<String> NAMING = Set.of("of", "of the", "with", "the");

  private Durations() {}

  /**
   * A length of time in days.
   *
   * @param next the place behind it
   */
  record Duration(double days, int next) {}

  /** The length of time at a place, over words of comparison; null where there is none. */
  static Duration at(Clause clause, int place) {
    int at = clause.skip(place);
    while (clause.at(at).is(Sort.COMPARE) || clause.at(at).is(Sort.FILLER)) {
      at++;
    }
    Quantity quantity = Quantity.at(clause, at);
    if (quantity == null) {
      return unit(clause, at);
    }
    Term joint = clause.at(quantity.next());
    if (quantity.sort() == null && (joint.isSign('-') || joint.is(Sort.TO))) {
      quantity = Quantity.at(clause, quantity.next() + 1);
    }
    return quantity == null || quantity.sort() != Sort.TIME_UNIT || quantity.value() < 0
        ? null
        : new Duration(quantity.value() * Double.parseDouble(quantity.id()), quantity.next());
  }

  /** "in the past year". */
  private static Duration unit(Clause clause, int at) {
    return clause.at(at).is(Sort.TIME_UNIT)
        ? new Duration(Double.parseDouble(clause.at(at).id()), at + 1)
        : null;
  }

  /** "within 4 weeks before enrollment" at a place; null where there is no such window. */
  static Duration window(Clause clause, int place) {
    int at = clause.skip(place);
    if (!clause.at(at).is(Sort.WITHIN) && !isLessThan(clause, at)) {
      return null;
    }
    Duration duration = at(clause, at + 1);
    return duration == null || isOfTreatment(clause, duration.next())
        ? null
        : new Duration(duration.days(), anchored(clause, duration.next()));
  }

  /** "Within 6 months of adjuvant chemotherapy" does not end today. */
  private static boolean isOfTreatment(Clause clause, int place) {
    Term term = clause.at(place);
    return (term.is(Sort.SINCE) || word(clause, place).equals("of"))
        && clause.at(clause.skip(place + 1)).is(Sort.THERAPY);
  }

  /** "less than 4 weeks prior to enrollment" is a window too. */
  private static boolean isLessThan(Clause clause, int at) {
    Term compare = clause.at(at);
    if (!compare.is(Sort.COMPARE, "lt") && !compare.is(Sort.COMPARE, "le")) {
      return false;
    }
    Duration duration = at(clause, at + 1);
    return duration != null
        && (clause.at(duration.next()).is(Sort.ANCHOR)
            || clause.at(duration.next()).is(Sort.PRIOR));
  }

  static int anchored(Clause clause, int place) {
    int at = place;
    while (clause.at(at).is(Sort.ANCHOR)
        || at == place && clause.at(at).is(Sort.PRIOR)
        || at > place && clause.at(at).is(Sort.FILLER)
        || clause.at(at).is(Sort.FILLER) && clause.at(at + 1).is(Sort.ANCHOR)) {
      at++;
    }
    return at > place && NAMING.contains(word(clause, at - 1))
        ? Math.max(at, Names.at(clause, at, Sort.THERAPY).next())
        : at;
  }

  private static String word(Clause clause, int at) {
    Term term = clause.at(at);
    return term.is(Sort.FILLER) ? clause.raw(term).toLowerCase(Locale.ROOT) : "";
  }
}
