package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/**
 * Arithmetic over terms whose values may be known only within bounds. What is measured is never
 * negative.
 */
record Arithmetic(Operation operation, List<Term> terms) implements Term {

  private static final Value.Amount ANYTHING = new Value.Amount(0, Double.POSITIVE_INFINITY);

  /** What is done with the terms, from left to right. */
  enum Operation {
    SUM("the sum of", " + "),
    DIFFERENCE("the difference of", " − "),
    TIMES("the product of", " × "),
    RATIO("the ratio of", " / "),
    LARGEST("the larger of", " or (larger) "),
    SMALLEST("the smaller of", " or (smaller) ");

    private final String words;
    private final String sign;

    Operation(String words, String sign) {
      this.words = words;
      this.sign = sign;
    }
  }

  @Override
  public Value value(Scope scope) {
    List<Value.Amount> known =
        terms.stream()
            .map(term -> term.value(scope))
            .filter(Value.Amount.class::isInstance)
            .map(Value.Amount.class::cast)
            .toList();
    boolean complete = known.size() == terms.size();
    if (known.isEmpty() || !complete && !isBoundedByOne()) {
      return Value.UNKNOWN;
    }
    Value.Amount result = known.stream().reduce(this::combine).orElseThrow();
    return complete ? result : combine(result, ANYTHING);
  }

  /** The larger or smaller of several is bounded by the one that is known. */
  private boolean isBoundedByOne() {
    return operation == Operation.LARGEST || operation == Operation.SMALLEST;
  }

  private Value.Amount combine(Value.Amount a, Value.Amount b) {
    return switch (operation) {
      case SUM -> new Value.Amount(a.low() + b.low(), a.high() + b.high());
      case DIFFERENCE -> new Value.Amount(a.low() - b.high(), a.high() - b.low());
      case TIMES -> new Value.Amount(a.low() * b.low(), a.high() * b.high());
      case RATIO -> new Value.Amount(ratio(a.low(), b.high()), ratio(a.high(), b.low()));
      case LARGEST -> new Value.Amount(Math.max(a.low(), b.low()), Math.max(a.high(), b.high()));
      case SMALLEST -> new Value.Amount(Math.min(a.low(), b.low()), Math.min(a.high(), b.high()));
    };
  }

  /** Nothing of nothing is no change. */
  private static double ratio(double part, double whole) {
    return part == 0 ? 0 : part / whole;
  }

  @Override
  public boolean isProvisional(Scope scope) {
    return terms.stream().anyMatch(term -> term.isProvisional(scope));
  }

  @Override
  public void note(Scope scope, Probe probe) {
    for (int i = 0; i < terms.size(); i++) {
      terms.get(i).note(scope, inTermsOf(i, probe, scope));
    }
  }

  /** What is asked of the whole as it is asked of one of its terms, where the others are known. */
  private Probe inTermsOf(int one, Probe probe, Scope scope) {
    List<Value> others = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      if (i != one) {
        others.add(terms.get(i).value(scope));
      }
    }
    return others.size() == 1 && others.getFirst() instanceof Value.Amount other && other.isExact()
        ? Probe.around(
            probe.bounds().stream()
                .map(bound -> solved(bound, other.low(), one))
                .filter(bound -> bound >= 0)
                .toList())
        : Probe.around(probe.bounds());
  }

  /** The value of the first or second term at which the whole reaches the bound. */
  private double solved(double bound, double other, int one) {
    return switch (operation) {
      case SUM -> bound - other;
      case DIFFERENCE -> one == 0 ? bound + other : other - bound;
      case TIMES -> bound / other;
      case RATIO -> one == 0 ? bound * other : other / bound;
      case LARGEST, SMALLEST -> bound;
    };
  }

  @Override
  public Phrase words() {
    List<Phrase> words = terms.stream().map(Term::words).toList();
    return new Phrase(
        words.stream()
            .map(Phrase::plain)
            .collect(Collectors.joining(" and ", operation.words + " ", "")),
        words.stream().map(Phrase::clinical).collect(Collectors.joining(operation.sign, "(", ")")));
  }

  @Override
  public String unit() {
    return switch (operation) {
      case RATIO -> null;
      case TIMES ->
          terms.stream().anyMatch(Arithmetic::isOfUnknownUnit)
              ? null
              : terms.stream().map(Term::unit).reduce(null, Arithmetic::product);
      default -> terms.getFirst().unit();
    };
  }

  /** A number of the criterion without a unit is a mere factor; a cell of a table has some unit. */
  private static boolean isOfUnknownUnit(Term term) {
    return term.unit() == null && !(term instanceof Constant);
  }

  /** "mg/kg" times "kg" is "mg". */
  private static String product(String one, String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.endsWith("/" + other) ? one.substring(0, one.indexOf('/')) : one;
  }

  @Override
  public List<String> evidence(Scope scope) {
    return terms.stream().flatMap(term -> term.evidence(scope).stream()).distinct().toList();
  }

  @Override
  public List<String> sources() {
    return terms.stream().flatMap(term -> term.sources().stream()).distinct().toList();
  }

  @Override
  public List<Justification> reasons(Scope scope) {
    return terms.stream().flatMap(term -> term.reasons(scope).stream()).toList();
  }

  @Override
  public List<Requirement> parts() {
    return terms.stream().flatMap(term -> term.parts().stream()).toList();
  }
}
