package org.nextline.refractory.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact's value: a number known within bounds, a code, a flag, or not known. */
public sealed interface Value {

  Value UNKNOWN = new Unknown();

  /** Not known. */
  record Unknown() implements Value {}

  /** A number between two inclusive bounds; exact where they are equal. */
  record Amount(double low, double high) implements Value {
    private static final int PRECISION = 12;
    private static final MathContext CONVERSION = new MathContext(PRECISION);
    private static final int SHOWN = 6;

    public boolean isExact() {
      return low == high;
    }

    /**
     * In another unit; an exact number without the dust of binary fractions: 56 days are 8 weeks.
     */
    public Amount times(double factor) {
      return isExact()
          ? exactly(BigDecimal.valueOf(low * factor).round(CONVERSION).doubleValue())
          : new Amount(low * factor, high * factor);
    }

    private static Amount exactly(double number) {
      return new Amount(number, number);
    }

    @Override
    public String toString() {
      if (isExact()) {
        return plain(low);
      }
      if (Double.isInfinite(high)) {
        double bound = Math.nextDown(low);
        return isRound(bound) ? "more than " + plain(bound) : "at least " + plain(low);
      }
      if (low == 0) {
        double bound = Math.nextUp(high);
        return isRound(bound) ? "less than " + plain(bound) : "at most " + plain(high);
      }
      return "between " + plain(low) + " and " + plain(high);
    }

    /** True for a bound that somebody wrote, false for the number next to one. */
    private static boolean isRound(double number) {
      return BigDecimal.valueOf(number).precision() < PRECISION;
    }

    private static String plain(double number) {
      if (Double.isInfinite(number)) {
        return "without limit";
      }
      if (number == (long) number) {
        return Long.toString((long) number);
      }
      return new BigDecimal(number)
          .round(new MathContext(SHOWN))
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  /** A code or a name. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return text.replace(";", "").replace('_', ' ').strip();
    }
  }

  /** Yes or no. */
  record Flag(boolean isSet) implements Value {

    Flag opposite() {
      return new Flag(!isSet);
    }

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
