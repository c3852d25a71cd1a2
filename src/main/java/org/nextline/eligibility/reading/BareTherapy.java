package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;

/** Names of treatments of which nothing says whether they were given: a statement on their own? */
final class BareTherapy {

  private static final Set<String> ELIGIBLE = Set.of("eligible", "candidate", "candidates");

  private BareTherapy() {}

  /** True where no unknown word stands beside the names between two places. */
  static boolean standsAlone(Clause clause, int at, int next) {
    int before = at - 2;
    while (clause.at(before).is(Sort.FILLER)
        || clause.at(before).is(Sort.HEAD)
        || clause.at(before).is(Sort.THERAPY)
        || clause.at(before).is(Sort.AND)
        || clause.at(before).is(Sort.OR)) {
      before--;
    }
    boolean behindExtent =
        (clause.at(at - 1).is(Sort.OR) || clause.at(at - 1).is(Sort.AND))
            && clause.at(before).is(Sort.EXTENT);
    return !behindExtent
        && !isOfEligible(clause, at)
        && isBorder(clause.at(at - 1))
        && !clause.at(next).is(Sort.WORD)
        && !clause.at(next).isSign('-');
  }

  /** "Eligible for adjuvant chemotherapy". */
  private static boolean isOfEligible(Clause clause, int at) {
    for (int i = at - 1; clause.at(i).is(Sort.FILLER); i--) {
      if (ELIGIBLE.contains(clause.raw(clause.at(i)).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBorder(Term before) {
    return switch (before.sort()) {
      case WORD, NUMBER, COMPARE, TIME_UNIT, UNIT, UNITLESS, HEAD, MEASUREMENT -> false;
      default -> !before.is(Sort.PLANNED) && !before.is(Sort.THERAPY);
    };
  }
}
