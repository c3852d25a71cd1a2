package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Measured.Against;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Range;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.reading.Durations.Duration;
import org.nextline.terminology.Measurement;
import org.nextline.terminology.Measurements;

/**
 * "ALT and AST ≤ 2.5 x ULN", "hemoglobin at least 9 g/dL", "ECOG 0-2". A unit that does not fit, or
 * a value that does not occur, is not read.
 */
final class MeasurementReader implements AtomReader {

  private static final double LARGEST_MULTIPLE = 60;

  /** By how much a value in another unit may be off for having been rounded. */
  private static final double ROUNDED = 0.05;

  private final Measurements measurements;

  MeasurementReader(Measurements measurements) {
    this.measurements = measurements;
  }

  @Override
  public Atom read(Clause clause, int at) {
    if (!clause.at(at).is(Sort.MEASUREMENT)) {
      return null;
    }
    List<Measurement> names = new ArrayList<>();
    List<Sort> joints = new ArrayList<>();
    int next = names(clause, at, names, joints);
    if (names.stream().anyMatch(name -> name.id().equals("performance-status"))) {
      return scale(clause, next);
    }
    int some = behindSome(clause, next);
    if (some >= 0) {
      return new Atom(new Unread(clause.raw(at, some)), some);
    }
    Atom bound = bound(clause, next, names, joints);
    return bound != null ? bound : normal(clause, next, names, joints);
  }

  /** "Performance status: ECOG 0-2" and "performance status 0-2" (taken as ECOG's). */
  private Atom scale(Clause clause, int place) {
    int at = clause.skipAll(place);
    if (clause.at(at).is(Sort.MEASUREMENT)) {
      return null;
    }
    Bound bound = Bound.at(clause, at);
    return bound != null
            && bound.sort() == null
            && bound.range().hasHigh()
            && bound.range().high() <= 4
        ? new Atom(measured(measurements.measurement("ecog").orElseThrow(), bound), bound.next())
        : null;
  }

  private int names(Clause clause, int place, List<Measurement> names, List<Sort> joints) {
    int at = place;
    while (clause.at(at).is(Sort.MEASUREMENT)) {
      Measurement found = measurements.measurement(clause.at(at).id()).orElseThrow();
      if (!names.contains(found)) {
        names.add(found);
      } else if (!joints.isEmpty() && names.getLast().equals(found)) {
        joints.removeLast();
      }
      at = aside(clause, at + 1, found);
      int next = clause.skip(at);
      int behind = joint(clause, next);
      int name = clause.skip(behind);
      if (clause.at(name).is(Sort.MEASUREMENT)) {
        if (behind > next) {
          joints.add(sort(clause, next, behind));
        } else if (!clause.at(name).id().equals(found.id())) {
          return at;
        }
        at = name;
      }
    }
    return at;
  }

  /** The same name again between brackets. */
  private static int aside(Clause clause, int at, Measurement found) {
    int next = at;
    while (clause.at(next).is(Sort.PARENTHESIS)
        && clause.at(next).inner().stream()
            .allMatch(term ->
                term.is(Sort.WORD)
                    || term.is(Sort.FILLER)
                    || term.is(Sort.SIGN)
                    || term.is(Sort.MEASUREMENT) && term.id().equals(found.id()))) {
      next++;
    }
    return next;
  }

  private static int joint(Clause clause, int place) {
    int at = place;
    while (clause.at(at).is(Sort.AND)
        || clause.at(at).is(Sort.OR)
        || clause.at(at).isSign(',')
        || clause.at(at).isSign('/')) {
      at++;
    }
    return at;
  }

  private static Sort sort(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.at(i).is(Sort.AND) || clause.at(i).is(Sort.OR)) {
        return clause.at(i).sort();
      }
    }
    return Sort.SIGN;
  }

  private Atom bound(Clause clause, int place, List<Measurement> names, List<Sort> joints) {
    Bound bound = Bound.at(clause, place);
    if (bound == null
        || bound.plain() && !isExact(names.getFirst(), bound)
        || isInOtherUnit(clause, names.getFirst(), bound)
        || isForOneSex(clause, bound.next())) {
      return null;
    }
    List<Predicate> parts = new ArrayList<>();
    for (Measurement name : names) {
      Predicate part = measured(name, bound);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    int next =
        clause.at(bound.next()).is(Sort.PARENTHESIS)
            ? restated(clause, bound.next())
            : bound.next();
    if (names.size() == 1) {
      Bound other = beyond(clause, next, bound);
      Predicate part = other == null ? null : measured(names.getFirst(), other);
      if (part != null) {
        return new Atom(new AnyOf(List.of(parts.getFirst(), part)), other.next());
      }
    }
    next = overOtherUnit(clause, next, names.getFirst(), bound);
    Duration window = Durations.window(clause, next);
    return new Atom(
        joined(parts, joints, clause.context().isExclusion()),
        window == null ? next : window.next());
  }

  /** "Below 100 or above 150": the bound on the other side; null where there is none. */
  private static Bound beyond(Clause clause, int place, Bound first) {
    Bound other = clause.at(place).is(Sort.OR) ? Bound.at(clause, place + 1) : null;
    if (clause.at(place).is(Sort.AFTER)) {
      other = Bound.behind(clause, place);
    }
    return other != null && !other.plain() && first.range().isApartFrom(other.range())
        ? other
        : null;
  }

  /** "12 g/dL in women and 13 g/dL in men". */
  private static boolean isForOneSex(Clause clause, int from) {
    for (int i = from; i < clause.size(); i++) {
      if (isSex(clause.at(i)) || clause.at(i).inner().stream().anyMatch(MeasurementReader::isSex)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSex(Term term) {
    return term.is(Sort.SEX);
  }

  /**
   * "5 x ULN with liver metastases" is the limit of those who have them: the place behind them; -1
   * where it is everybody's.
   */
  private static int behindSome(Clause clause, int place) {
    Bound bound = Bound.at(clause, place);
    int with = bound == null ? clause.size() : bound.next();
    boolean some =
        clause.at(with).is(Sort.FILLER)
            && clause.raw(clause.at(with)).equalsIgnoreCase("with")
            && clause.at(clause.skip(with)).is(Sort.CONDITION);
    return some ? Names.at(clause, clause.skip(with), Sort.CONDITION).next() : -1;
  }

  /** "2 mg/dL or 177 µmol/L": the same value again. */
  private int overOtherUnit(Clause clause, int place, Measurement name, Bound bound) {
    Quantity again =
        clause.at(place).is(Sort.OR) || clause.at(place).isSign('/')
            ? Quantity.at(clause, clause.skip(place + 1))
            : null;
    if (again == null || again.sort() != Sort.UNIT || bound.sort() != Sort.UNIT) {
      return place;
    }
    Range range = bound.range();
    double first = range.hasLow() ? range.low() : range.high();
    OptionalDouble one = name.convert(first, measurements.unit(bound.id()).orElse("?"));
    OptionalDouble other = name.convert(again.value(), measurements.unit(again.id()).orElse("?"));
    boolean same =
        one.isPresent()
            && other.isPresent()
            && Math.abs(one.getAsDouble() - other.getAsDouble()) <= ROUNDED * one.getAsDouble();
    return same ? again.next() : place;
  }

  /** "1.6 mg/ml", where "mg/ml" is no unit that is known: not the usual one either. */
  private static boolean isInOtherUnit(Clause clause, Measurement name, Bound bound) {
    Term behind = clause.at(bound.next());
    return bound.sort() == null
        && name.unit() != null
        && (behind.is(Sort.WORD) || behind.is(Sort.UNITLESS, "duration") || behind.is(Sort.UNIT));
  }

  /** A scale may be asked for by one value ("ECOG 0"); a laboratory value never is. */
  private static boolean isExact(Measurement name, Bound bound) {
    return name.kind() == Measurement.Kind.PERFORMANCE
        || name.id().equals("nyha") && bound.sort() == null;
  }

  /** The same value again in another unit. */
  private static int restated(Clause clause, int place) {
    Clause inner = clause.of(clause.at(place).inner());
    Bound bound = Bound.at(inner, 0);
    return bound != null && bound.next() == inner.size() ? place + 1 : place;
  }

  private static Predicate joined(List<Predicate> parts, List<Sort> joints, boolean exclusion) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    boolean or = joints.contains(Sort.OR);
    boolean and = joints.contains(Sort.AND);
    if (or && and || exclusion && and || !exclusion && or) {
      return new EitherReading(parts);
    }
    return or || exclusion ? new AnyOf(parts) : new AllOf(parts);
  }

  private static Atom normal(Clause clause, int place, List<Measurement> names, List<Sort> joints) {
    int at = clause.skipAll(place);
    if (!clause.at(at).is(Sort.LIMIT, "normal")) {
      return null;
    }
    List<Predicate> parts = new ArrayList<>();
    for (Measurement name : names) {
      if (name.high() == null && name.low() == null) {
        return null;
      }
      if (name.high() != null) {
        parts.add(new Measured(name.id(), name.name(), Range.atMost(1), Against.UPPER_LIMIT, null));
      }
      if (name.low() != null) {
        parts.add(
            new Measured(name.id(), name.name(), Range.atLeast(1), Against.LOWER_LIMIT, null));
      }
    }
    return new Atom(AllOf.of(parts), at + 1);
  }

  private Predicate measured(Measurement name, Bound bound) {
    Range range = bound.range();
    if (bound.sort() == Sort.LIMIT) {
      boolean upper = !bound.id().equals("lln");
      boolean sensible =
          (!range.hasLow() || range.low() >= 0.1 && range.low() <= LARGEST_MULTIPLE)
              && (!range.hasHigh() || range.high() >= 0.1 && range.high() <= LARGEST_MULTIPLE);
      return sensible && name.kind() == Measurement.Kind.LABORATORY
          ? new Measured(
              name.id(),
              name.name(),
              range,
              upper ? Against.UPPER_LIMIT : Against.LOWER_LIMIT,
              null)
          : null;
    }
    if (bound.sort() != null && bound.sort() != Sort.UNIT) {
      return null;
    }
    String unit = bound.sort() == null ? null : measurements.unit(bound.id()).orElse("?");
    Range converted = converted(name, range, unit);
    return converted == null
        ? null
        : new Measured(name.id(), name.name(), converted, Against.VALUE, name.unit());
  }

  private static Range converted(Measurement name, Range range, String unit) {
    double low = range.low();
    double high = range.high();
    if (range.hasLow()) {
      OptionalDouble value = plausible(name, low, unit);
      if (value.isEmpty()) {
        return null;
      }
      low = value.getAsDouble();
    }
    if (range.hasHigh()) {
      OptionalDouble value = plausible(name, high, unit);
      if (value.isEmpty()) {
        return null;
      }
      high = value.getAsDouble();
    }
    return low > high ? null : new Range(low, range.lowIncluded(), high, range.highIncluded());
  }

  private static OptionalDouble plausible(Measurement name, double value, String unit) {
    OptionalDouble converted = name.convert(value, unit);
    return converted.isPresent() && name.isPlausible(converted.getAsDouble())
        ? converted
        : OptionalDouble.empty();
  }
}
