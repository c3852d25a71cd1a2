package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.PriorMalignancy;
import org.nextline.eligibility.reading.Durations.Duration;

/** "No other malignancy within 5 years except cured skin cancer". */
final class MalignancyReader implements AtomReader {

  private static final double DAYS_A_YEAR = 365.25;

  @Override
  public Atom read(Clause clause, int at) {
    if (!clause.at(at).is(Sort.MALIGNANCY)
        || clause.at(at + 1).is(Sort.THERAPY)
        || clause.at(at + 1).is(Sort.HEAD)) {
      return null;
    }
    int next = at + 1;
    Duration window = Durations.window(clause, next);
    if (window == null && clause.at(next).is(Sort.PARENTHESIS)) {
      window = bracketed(clause, next);
    }
    if (window != null) {
      next = window.next();
    }
    boolean exceptions = false;
    for (int i = next; i < clause.size(); i++) {
      exceptions |= isException(clause.at(i));
    }
    double years = window == null ? Double.POSITIVE_INFINITY : window.days() / DAYS_A_YEAR;
    return new Atom(new PriorMalignancy(years, exceptions), exceptions ? clause.size() : next);
  }

  /** "(within 5 years)". */
  private static Duration bracketed(Clause clause, int at) {
    Clause inside = clause.of(clause.at(at).inner());
    Duration window = inside.size() == 0 ? null : Durations.window(inside, 0);
    return window == null || window.next() < inside.size()
        ? null
        : new Duration(window.days(), at + 1);
  }

  private static boolean isException(Term term) {
    return term.is(Sort.EXCEPT) || term.inner().stream().anyMatch(inner -> inner.is(Sort.EXCEPT));
  }
}
