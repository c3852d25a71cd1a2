package org.nextline.refractory.rule;

import java.util.Map;
import org.nextline.logic.Phrase;
import org.nextline.logic.Truth;

/** Comparisons of a value with a bound; equality is included by "at least" and "at most". */
enum Operator {
  AT_LEAST("at least", "≥"),
  MORE_THAN("more than", ">"),
  AT_MOST("at most", "≤"),
  LESS_THAN("less than", "<");

  static final Map<String, Operator> BY_NAME =
      Map.of("atLeast", AT_LEAST, "moreThan", MORE_THAN, "atMost", AT_MOST, "lessThan", LESS_THAN);

  private final Phrase words;

  Operator(String plain, String sign) {
    this.words = new Phrase(plain, sign);
  }

  Phrase words() {
    return words;
  }

  /** What holds where this does not. */
  Operator opposite() {
    return switch (this) {
      case AT_LEAST -> LESS_THAN;
      case MORE_THAN -> AT_MOST;
      case AT_MOST -> MORE_THAN;
      case LESS_THAN -> AT_LEAST;
    };
  }

  /** Unknown where either side is not a number or the bounds overlap. */
  Truth compare(Value left, Value right) {
    if (!(left instanceof Value.Amount a) || !(right instanceof Value.Amount b)) {
      return Truth.UNKNOWN;
    }
    return switch (this) {
      case AT_LEAST -> atLeast(a, b);
      case MORE_THAN -> atLeast(b, a).not();
      case AT_MOST -> atLeast(b, a);
      case LESS_THAN -> atLeast(a, b).not();
    };
  }

  private static Truth atLeast(Value.Amount a, Value.Amount b) {
    return a.low() >= b.high() ? Truth.TRUE : a.high() < b.low() ? Truth.FALSE : Truth.UNKNOWN;
  }
}
