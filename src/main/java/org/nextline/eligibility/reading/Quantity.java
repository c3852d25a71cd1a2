package org.nextline.eligibility.reading;

/**
 * A number with what it counts.
 *
 * @param sort UNIT, LIMIT, TIME_UNIT, AGE_UNIT; null for a bare number
 * @param id of the unit
 * @param next the place behind it
 */
record Quantity(double value, Sort sort, String id, int next) {

  private static final double GROUP = 1000;

  /** The quantity at a place; null where there is none or its number cannot be told. */
  static Quantity at(Clause clause, int place) {
    int at = place;
    boolean negative = clause.at(at).isSign('-') && clause.at(at + 1).is(Sort.NUMBER);
    if (negative) {
      at++;
    }
    Term number = clause.at(at);
    if (!number.is(Sort.NUMBER) || Double.isNaN(number.value())) {
      return null;
    }
    double value = number.value();
    at++;
    if (isGroup(clause, at, value)) {
      value = value * GROUP + clause.at(at).value();
      at++;
    }
    return withUnit(clause, at, negative ? -value : value);
  }

  /** "100 000": a group of three digits behind at most three. */
  private static boolean isGroup(Clause clause, int at, double before) {
    Term term = clause.at(at);
    return term.is(Sort.NUMBER)
        && before >= 1
        && before < GROUP
        && before == Math.rint(before)
        && clause.raw(term).length() == 3
        && clause.raw(term).chars().allMatch(Character::isDigit);
  }

  private static Quantity withUnit(Clause clause, int place, double value) {
    int at = place;
    while (clause.at(at).is(Sort.TIMES)) {
      at++;
    }
    boolean multiple = at > place;
    int unit = clause.skip(at);
    Term term = clause.at(unit);
    if (multiple && !term.is(Sort.LIMIT) && !clause.at(at).is(Sort.UNIT)
        || isUnknownUnit(clause, at)) {
      return null;
    }
    if (term.is(Sort.LIMIT) || term.is(Sort.TIME_UNIT) || term.is(Sort.AGE_UNIT)) {
      return new Quantity(value, term.sort(), term.id(), unit + 1);
    }
    if (clause.at(at).is(Sort.UNIT)) {
      return new Quantity(
          value, Sort.UNIT, clause.raw(clause.at(at)), overPredicted(clause, at + 1));
    }
    if (clause.at(at).isSign('%')) {
      return new Quantity(value, Sort.UNIT, "%", overPredicted(clause, at + 1));
    }
    return new Quantity(value, null, null, place);
  }

  /** "% of the predicted value". */
  private static int overPredicted(Clause clause, int place) {
    int next = place;
    while (clause.at(clause.skip(next)).is(Sort.UNITLESS, "predicted")) {
      next = clause.skip(next) + 1;
    }
    return next;
  }

  /** "5xyz": letters that touch the number say in what it counts. */
  private static boolean isUnknownUnit(Clause clause, int at) {
    return clause.at(at).is(Sort.WORD) && clause.tokens().touchesNext(clause.at(at - 1).to() - 1);
  }
}
