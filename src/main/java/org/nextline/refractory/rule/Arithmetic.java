package org.nextline.refractory.rule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Arithmetic over terms whose values may be known only within bounds. What is measured is never
 * negative.
 */
record Arithmetic(Operation operation, List<Term> terms) implements Term {

  private static final Value.Amount ANYTHING = new Value.Amount(0, Double.POSITIVE_INFINITY);

  /** What is done with the terms, from left to right. */
  enum Operation {
    SUM("the sum of"),
    DIFFERENCE("the difference of"),
    TIMES("the product of"),
    RATIO("the ratio of"),
    LARGEST("the larger of"),
    SMALLEST("the smaller of");

    private final String words;

    Operation(String words) {
      this.words = words;
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
  public void note(Scope scope, Probe probe) {
    terms.forEach(term -> term.note(scope, Probe.ANY));
  }

  @Override
  public String words(Scope scope) {
    return terms.stream()
        .map(term -> term.words(scope))
        .collect(Collectors.joining(" and ", operation.words + " ", ""));
  }

  @Override
  public String unit() {
    return operation == Operation.RATIO ? null : terms.getFirst().unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    return terms.stream().flatMap(term -> term.evidence(scope).stream()).distinct().toList();
  }
}
