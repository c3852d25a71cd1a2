package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.LifeExpectancy;
import org.nextline.eligibility.predicate.Range;

/** "Life expectancy of at least 12 weeks". */
final class LifeReader implements AtomReader {

  private static final double DAYS_A_MONTH = 30.4375;

  @Override
  public Atom read(Clause clause, int at) {
    boolean named = clause.at(at).is(Sort.LIFE);
    if (!named && !clause.context().isUnder("life expectancy")) {
      return null;
    }
    int start = clause.skipAll(named ? at + 1 : at);
    while (clause.at(start).is(Sort.SINCE) || clause.at(start).is(Sort.PARENTHESIS)) {
      start = clause.skipAll(start + 1);
    }
    Bound bound = Bound.at(clause, start);
    if (bound == null || bound.sort() != Sort.TIME_UNIT || bound.plain()) {
      return null;
    }
    Range months = bound.range().times(months(1, Double.parseDouble(bound.id())));
    return new Atom(new LifeExpectancy(months), bound.next());
  }

  static double months(double times, double days) {
    return times * (days / DAYS_A_MONTH);
  }
}
