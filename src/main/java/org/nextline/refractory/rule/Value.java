package org.nextline.refractory.rule;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact's value: a number known within bounds, a code, a flag, or not known. */
public sealed interface Value {

  Value UNKNOWN = new Unknown();

  /** Not known. */
  record Unknown() implements Value {}

  /** A number between two inclusive bounds; exact where they are equal. */
  record Amount(double low, double high) implements Value {
    public boolean isExact() {
      return low == high;
    }

    @Override
    public String toString() {
      return isExact() ? plain(low) : "between " + plain(low) + " and " + plain(high);
    }

    private static String plain(double number) {
      if (Double.isInfinite(number)) {
        return "any";
      }
      return number == (long) number
          ? Long.toString((long) number)
          : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
  }

  /** A code or a name. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return text.replace('_', ' ');
    }
  }

  /** Yes or no. */
  record Flag(boolean isSet) implements Value {
    @Override
    public String toString() {
      return isSet ? "yes" : "no";
    }
  }

  Pattern BOUNDED = Pattern.compile("\\s*(<=|>=|<|>|≤|≥)\\s*(\\d+(?:\\.\\d+)?)\\s*");

  default boolean isKnown() {
    return this != UNKNOWN;
  }

  static Value of(double number) {
    return new Amount(number, number);
  }

  /**
   * The value of a fact as it came in. {@code null}, an empty text and "unknown" are not known; a
   * laboratory's "&lt;=0.5" or "&gt;8" is a bounded number.
   */
  static Value of(Object raw) {
    return switch (raw) {
      case null -> UNKNOWN;
      case Value value -> value;
      case Boolean flag -> new Flag(flag);
      case Number number -> of(number.doubleValue());
      default -> ofText(raw.toString().strip());
    };
  }

  private static Value ofText(String text) {
    if (text.isEmpty() || text.equalsIgnoreCase("unknown")) {
      return UNKNOWN;
    }
    return "<>≤≥".indexOf(text.charAt(0)) < 0 ? new Text(text) : ofBound(text);
  }

  private static Value ofBound(String text) {
    Matcher bounded = BOUNDED.matcher(text);
    if (!bounded.matches()) {
      return new Text(text);
    }
    double bound = Double.parseDouble(bounded.group(2));
    return switch (bounded.group(1)) {
      case "<=", "≤" -> new Amount(0, bound);
      case "<" -> new Amount(0, Math.nextDown(bound));
      case ">=", "≥" -> new Amount(bound, Double.POSITIVE_INFINITY);
      default -> new Amount(Math.nextUp(bound), Double.POSITIVE_INFINITY);
    };
  }
}
