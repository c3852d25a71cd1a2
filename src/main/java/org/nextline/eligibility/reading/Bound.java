package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.Range;

/**
 * Bounds with what they count.
 *
 * @param sort of the unit, as in {@link Quantity}; null for bare numbers
 * @param next the place behind it
 * @param plain true for a bare number without comparison, which is a value rather than a bound
 */
record Bound(Range range, Sort sort, String id, int next, boolean plain) {

  /** The bounds at a place; null where there are none or they cannot be told. */
  static Bound at(Clause clause, int place) {
    int at = clause.skipAll(place);
    Term first = clause.at(at);
    if (first.is(Sort.COMPARE, "between")) {
      return between(clause, at + 1);
    }
    if (first.is(Sort.COMPARE)) {
      return compared(clause, at);
    }
    return listed(clause, at);
  }

  /** "or above 150" behind another bound; null where no number follows. */
  static Bound behind(Clause clause, int place) {
    Quantity value = Quantity.at(clause, clause.skip(place + 1));
    return value == null
        ? null
        : new Bound(
            range(clause.at(place).id().equals("ge") ? "gt" : "lt", value.value()),
            value.sort(),
            value.id(),
            value.next(),
            false);
  }

  /** Two numbers joined by "and", behind the word "between". */
  static Bound between(Clause clause, int place) {
    int at = clause.skipAll(place);
    Quantity low = Quantity.at(clause, clause.at(at).is(Sort.COMPARE) ? at + 1 : at);
    if (low == null) {
      return null;
    }
    Term joint = clause.at(low.next());
    if (!joint.is(Sort.AND) && !joint.is(Sort.TO) && !joint.isSign('-') && !joint.is(Sort.OR)) {
      return null;
    }
    int second = low.next() + 1;
    return range(
        low, Quantity.at(clause, clause.at(second).is(Sort.COMPARE) ? second + 1 : second));
  }

  private static Bound range(Quantity low, Quantity high) {
    if (high == null || low.value() > high.value() || !fits(low, high)) {
      return null;
    }
    double from = low.value();
    if (low.sort() != null && !low.id().equals(high.id())) {
      if (!isTime(low) || !isTime(high)) {
        return null;
      }
      from = from * Double.parseDouble(low.id()) / Double.parseDouble(high.id());
    }
    return from > high.value()
        ? null
        : new Bound(Range.between(from, high.value()), high.sort(), high.id(), high.next(), false);
  }

  private static boolean fits(Quantity low, Quantity high) {
    return low.sort() == null || low.id().equals(high.id()) || isTime(low) && isTime(high);
  }

  private static boolean isTime(Quantity quantity) {
    return quantity.sort() == Sort.TIME_UNIT || quantity.sort() == Sort.AGE_UNIT;
  }

  private static Bound compared(Clause clause, int place) {
    String how = clause.at(place).id();
    int at = clause.skip(place + 1);
    if (clause.at(at).is(Sort.COMPARE) && !clause.at(at).is(Sort.COMPARE, "between")) {
      how = stricter(how, clause.at(at).id());
      at = clause.skip(at + 1);
    }
    Quantity value = Quantity.at(clause, at);
    if (value == null) {
      return limit(clause, at, how);
    }
    Bound single =
        new Bound(
            range(how, value.value()), value.sort(), value.id(), value.next(), how.equals("eq"));
    return how.equals("eq") ? listed(clause, at) : second(clause, single, how);
  }

  /** ">" and "=" written apart. */
  private static String stricter(String first, String second) {
    return second.equals("eq") && first.equals("gt")
        ? "ge"
        : second.equals("eq") && first.equals("lt") ? "le" : second;
  }

  /** "above the ULN": once the limit. */
  private static Bound limit(Clause clause, int at, String how) {
    Term term = clause.at(at);
    return term.is(Sort.LIMIT, "uln") || term.is(Sort.LIMIT, "lln")
        ? new Bound(range(how, 1), Sort.LIMIT, term.id(), at + 1, false)
        : null;
  }

  /** "≥ 18 and ≤ 75 years": the other end. */
  private static Bound second(Clause clause, Bound first, String how) {
    int at = clause.skip(first.next());
    while (clause.at(at).is(Sort.AND)
        || clause.at(at).isSign(',')
        || clause.at(at).is(Sort.BUT)
        || clause.at(at).is(Sort.AGE)
        || clause.at(at).is(Sort.TO)
        || clause.at(at).is(Sort.FILLER)) {
      at++;
    }
    Term compare = clause.at(at);
    boolean other =
        compare.is(Sort.COMPARE)
            && (how.startsWith("g") ? compare.id().startsWith("l") : compare.id().startsWith("g"));
    Quantity value = other ? Quantity.at(clause, clause.skip(at + 1)) : null;
    boolean toNumber = how.startsWith("g") && clause.at(first.next()).is(Sort.TO);
    if (value == null && toNumber) {
      value = Quantity.at(clause, first.next() + 1);
    }
    if (value == null) {
      return first;
    }
    boolean same = first.sort() == null || value.sort() == null || first.id().equals(value.id());
    Range end = other ? range(compare.id(), value.value()) : Range.atMost(value.value());
    Range begin = same ? first.range() : first.inTime(value);
    Range joined = begin == null ? null : join(begin, end);
    Sort sort = value.sort() == null ? first.sort() : value.sort();
    return joined == null
        ? first
        : new Bound(
            joined, sort, value.sort() == null ? first.id() : value.id(), value.next(), false);
  }

  /** "At least 12 months and at most 5 years": in the unit of the second; null for others. */
  private Range inTime(Quantity other) {
    boolean time = sort == Sort.TIME_UNIT || sort == Sort.AGE_UNIT;
    return time && isTime(other)
        ? range.times(Double.parseDouble(id) / Double.parseDouble(other.id()))
        : null;
  }

  private static Range join(Range one, Range other) {
    Range low = one.hasLow() ? one : other;
    Range high = one.hasLow() ? other : one;
    return low.low() > high.high() || !low.hasLow() || !high.hasHigh()
        ? null
        : new Range(low.low(), low.lowIncluded(), high.high(), high.highIncluded());
  }

  private static Range range(String how, double value) {
    return switch (how) {
      case "ge" -> Range.atLeast(value);
      case "gt" -> Range.moreThan(value);
      case "le" -> Range.atMost(value);
      case "lt" -> Range.lessThan(value);
      default -> Range.between(value, value);
    };
  }

  /** "0-2", "0 to 2", "0, 1 or 2", "18 or older", "2". */
  private static Bound listed(Clause clause, int at) {
    Quantity first = Quantity.at(clause, at);
    if (first == null) {
      return null;
    }
    Term joint = clause.at(first.next());
    if (joint.isSign('-') || joint.is(Sort.TO)) {
      int second = first.next() + 1;
      boolean below = clause.at(second).is(Sort.COMPARE, "lt");
      boolean compared = below || clause.at(second).is(Sort.COMPARE, "le");
      Bound range = range(first, Quantity.at(clause, compared ? second + 1 : second));
      return below && range != null ? range.withoutEnd() : range;
    }
    int after = clause.skip(first.next());
    if (clause.at(after).is(Sort.AFTER)) {
      return after(clause, first, after);
    }
    if (clause.at(after).is(Sort.COMPARE, "lt")
        && clause.raw(clause.at(after)).startsWith("and ")) {
      Range least = Range.atLeast(first.value());
      return second(clause, new Bound(least, first.sort(), first.id(), after, false), "ge");
    }
    double high = first.value();
    double low = first.value();
    Quantity last = first;
    int next = separator(clause, first.next());
    while (next > 0) {
      Quantity other = Quantity.at(clause, next);
      if (other == null || first.sort() != null && first.sort() != Sort.UNIT) {
        break;
      }
      if (other.value() != high + 1) {
        return null;
      }
      high = other.value();
      last = other;
      next = separator(clause, other.next());
    }
    return new Bound(Range.between(low, high), last.sort(), last.id(), last.next(), low == high);
  }

  /** "6 to less than 13". */
  private Bound withoutEnd() {
    Range open = new Range(range.low(), range.lowIncluded(), range.high(), false);
    return new Bound(open, sort, id, next, plain);
  }

  private static Bound after(Clause clause, Quantity value, int after) {
    boolean least = clause.at(after).id().equals("ge");
    int next = after + 1;
    int unit = clause.skip(next);
    Term term = clause.at(unit);
    boolean late = value.sort() == null && (term.is(Sort.TIME_UNIT) || term.is(Sort.AGE_UNIT));
    Range range = least ? Range.atLeast(value.value()) : Range.atMost(value.value());
    Bound single =
        late
            ? new Bound(range, term.sort(), term.id(), unit + 1, false)
            : new Bound(range, value.sort(), value.id(), next, false);
    return second(clause, single, least ? "ge" : "le");
  }

  /** The place behind ",", "or", "and" and ", or" where a number follows; -1 elsewhere. */
  private static int separator(Clause clause, int place) {
    int at = place;
    while (clause.at(at).isSign(',')
        || clause.at(at).isSign('/')
        || clause.at(at).is(Sort.OR)
        || clause.at(at).is(Sort.AND)) {
      at++;
    }
    return at > place && clause.at(at).is(Sort.NUMBER) ? at : -1;
  }
}
