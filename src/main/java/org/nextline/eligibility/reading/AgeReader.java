package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.Range;

/** "Age 18 to 65 years", "at least 18 years of age", "6-24 months old". */
final class AgeReader implements AtomReader {

  private static final String YEAR = "365.25";
  private static final double DAYS_A_YEAR = 365.25;
  private static final double OLDEST = 130;

  @Override
  public Atom read(Clause clause, int at) {
    boolean named = clause.at(at).is(Sort.AGE);
    boolean under =
        at == clause.skip(0)
            && (clause.context().isUnder("age:") || clause.context().isUnder("age range"));
    int start = named ? at + 1 : at;
    boolean between =
        named && clause.raw(clause.at(at)).toLowerCase(Locale.ROOT).endsWith("between");
    Bound bound = between ? Bound.between(clause, start) : Bound.at(clause, start);
    boolean unit = bound != null && bound.sort() == Sort.AGE_UNIT;
    boolean time = bound != null && bound.sort() == Sort.TIME_UNIT;
    if (bound == null || bound.sort() != null && !unit && !time) {
      return null;
    }
    int next = bound.next();
    int after = clause.skipAll(next);
    if (clause.at(after).is(Sort.AGE) || clause.at(after).is(Sort.AGE_UNIT)) {
      unit = true;
      next = after + 1;
    }
    if (clause.at(clause.skip(next)).is(Sort.UNITLESS, "onset")) {
      return null;
    }
    boolean whole = time && bound.id().equals(YEAR) && isWhole(clause, at, next);
    if (!named && !unit && !whole && !(under && (time || bound.sort() == null))) {
      return null;
    }
    double days = bound.sort() == null ? DAYS_A_YEAR : Double.parseDouble(bound.id());
    Range years = years(bound.range(), days);
    return isPlausible(years) && !bound.plain() && !contradicts(clause, years)
        ? new Atom(new AgeIs(years), next)
        : null;
  }

  private static Range years(Range range, double days) {
    return days == DAYS_A_YEAR ? range : range.times(days > 30 ? 1.0 / 12 : days / DAYS_A_YEAR);
  }

  private static boolean isPlausible(Range years) {
    return (!years.hasLow() || years.low() >= 0 && years.low() <= OLDEST)
        && (!years.hasHigh() || years.high() > 0 && years.high() <= OLDEST);
  }

  /** An exclusion of those over 18 mostly means the opposite. */
  private static boolean contradicts(Clause clause, Range years) {
    return clause.context().isExclusion() && years.hasLow() && years.low() <= 21;
  }

  /** Nothing but an age is said. */
  private static boolean isWhole(Clause clause, int from, int to) {
    Set<Sort> silent =
        Set.of(Sort.FILLER, Sort.MUST, Sort.SEX, Sort.SIGN, Sort.ANCHOR, Sort.PARENTHESIS);
    for (int i = 0; i < clause.size(); i++) {
      if ((i < from || i >= to) && !silent.contains(clause.at(i).sort())) {
        return false;
      }
    }
    return true;
  }
}
