package org.nextline.refractory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nextline.logic.Truth;

/**
 * A number as a laboratory reports it: exact, or only known to lie below or above a bound
 * ("&lt;0.1").
 *
 * @param lowest the number is at least this
 * @param highest the number is at most this
 */
record MeasuredValue(double lowest, double highest) {

  private static final Pattern TEXT =
      Pattern.compile("(<=|>=|<|>|≤|≥)?\\s*([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)");
  private static final String DECIMAL_COMMA = "(?<=(^|\\D)0),(?=\\d)|(?<=\\d),(?=\\d{1,2}$)";
  private static final String THOUSANDS_COMMA = "(?<=\\d),(?=\\d{3}(\\D|$))";

  /** Empty where the value is not a number. */
  static Optional<MeasuredValue> of(Object value) {
    if (value instanceof Number number) {
      return Optional.of(exactly(number.doubleValue()));
    }
    String plain =
        value.toString().strip().replaceAll(DECIMAL_COMMA, ".").replaceAll(THOUSANDS_COMMA, "");
    Matcher text = TEXT.matcher(plain);
    return text.matches()
        ? Optional.of(bounded(text.group(1), Double.parseDouble(text.group(2))))
        : Optional.empty();
  }

  private static MeasuredValue bounded(String sign, double number) {
    return switch (sign == null ? "" : sign) {
      case "<" -> new MeasuredValue(Double.NEGATIVE_INFINITY, Math.nextDown(number));
      case "<=", "≤" -> new MeasuredValue(Double.NEGATIVE_INFINITY, number);
      case ">" -> new MeasuredValue(Math.nextUp(number), Double.POSITIVE_INFINITY);
      case ">=", "≥" -> new MeasuredValue(number, Double.POSITIVE_INFINITY);
      default -> exactly(number);
    };
  }

  private static MeasuredValue exactly(double number) {
    return new MeasuredValue(number, number);
  }

  Truth atLeast(double bound) {
    return lowest >= bound ? Truth.TRUE : highest < bound ? Truth.FALSE : Truth.UNKNOWN;
  }

  Truth above(double bound) {
    return atLeast(Math.nextUp(bound));
  }

  Truth atMost(double bound) {
    return above(bound).not();
  }

  Truth below(double bound) {
    return atLeast(bound).not();
  }
}
