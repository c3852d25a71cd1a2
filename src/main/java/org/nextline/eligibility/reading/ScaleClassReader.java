package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.OptionalDouble;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Measured.Against;
import org.nextline.eligibility.predicate.Range;
import org.nextline.terminology.Measurement;
import org.nextline.terminology.Measurements;

/** Scales with named classes: "NYHA class III or IV", "Child-Pugh A", "NYHA II-IV". */
final class ScaleClassReader implements AtomReader {

  private final Measurements measurements;

  ScaleClassReader(Measurements measurements) {
    this.measurements = measurements;
  }

  @Override
  public Atom read(Clause clause, int at) {
    if (!clause.at(at).is(Sort.MEASUREMENT)) {
      return null;
    }
    Measurement scale = measurements.measurement(clause.at(at).id()).orElseThrow();
    if (scale.levels().isEmpty() && scale.bands().isEmpty()) {
      return null;
    }
    int place = clause.skipAll(at + 1);
    while (clause.at(place).is(Sort.PARENTHESIS)
        || clause.at(place).is(Sort.FILLER)
        || clause.at(place).is(Sort.STAGE)) {
      place = clause.skipAll(place + 1);
    }
    String compare = clause.at(place).is(Sort.COMPARE) ? clause.at(place++).id() : "eq";
    place = clause.skipAll(place);
    double[] first = level(scale, clause, place);
    if (first == null) {
      return null;
    }
    double low = first[0];
    double high = first[1];
    int next = place + 1;
    while (isJoint(clause, next)) {
      int behind = next;
      while (isJoint(clause, behind)) {
        behind++;
      }
      double[] other = level(scale, clause, clause.skip(behind));
      if (other == null) {
        break;
      }
      low = Math.min(low, other[0]);
      high = Math.max(high, other[1]);
      next = clause.skip(behind) + 1;
    }
    if (clause.at(clause.skip(next)).is(Sort.AFTER)) {
      compare = clause.at(clause.skip(next)).id();
      next = clause.skip(next) + 1;
    }
    return new Atom(
        new Measured(scale.id(), scale.name(), range(compare, low, high), Against.VALUE, null),
        next);
  }

  private static boolean isJoint(Clause clause, int at) {
    Term term = clause.at(at);
    return term.is(Sort.OR)
        || term.is(Sort.AND)
        || term.is(Sort.TO)
        || term.isSign('-')
        || term.isSign('/')
        || term.isSign(',');
  }

  private static double[] level(Measurement scale, Clause clause, int at) {
    if (at >= clause.size()) {
      return null;
    }
    String word = clause.raw(clause.at(at));
    OptionalDouble level = scale.level(word);
    if (level.isPresent()) {
      return new double[] {level.getAsDouble(), level.getAsDouble()};
    }
    var band = scale.bands().get(word.toUpperCase(Locale.ROOT));
    return band == null ? null : new double[] {band.getFirst(), band.getLast()};
  }

  private static Range range(String compare, double low, double high) {
    return switch (compare) {
      case "ge" -> Range.atLeast(low);
      case "gt" -> Range.moreThan(high);
      case "le" -> Range.atMost(high);
      case "lt" -> Range.lessThan(low);
      default -> Range.between(low, high);
    };
  }
}
