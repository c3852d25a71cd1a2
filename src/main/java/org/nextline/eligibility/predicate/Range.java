package org.nextline.eligibility.predicate;

import java.util.Locale;

/**
 * The values between two bounds.
 *
 * @param low negative infinity where there is none
 * @param lowIncluded false for "more than"
 * @param high positive infinity where there is none
 * @param highIncluded false for "less than"
 */
public record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

  public Range {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("expected low <= high");
    }
  }

  public static Range atLeast(double low) {
    return new Range(low, true, Double.POSITIVE_INFINITY, false);
  }

  public static Range moreThan(double low) {
    return new Range(low, false, Double.POSITIVE_INFINITY, false);
  }

  public static Range atMost(double high) {
    return new Range(Double.NEGATIVE_INFINITY, false, high, true);
  }

  public static Range lessThan(double high) {
    return new Range(Double.NEGATIVE_INFINITY, false, high, false);
  }

  public static Range between(double low, double high) {
    return new Range(low, true, high, true);
  }

  public boolean contains(double value) {
    return (lowIncluded ? value >= low : value > low)
        && (highIncluded ? value <= high : value < high);
  }

  /** True where one is open below, the other above, and no value is in both. */
  public boolean isApartFrom(Range other) {
    return !hasLow() && hasHigh() && !other.hasHigh() && other.low > high
        || !other.hasLow() && other.hasHigh() && !hasHigh() && low > other.high;
  }

  public boolean hasLow() {
    return low != Double.NEGATIVE_INFINITY;
  }

  public boolean hasHigh() {
    return high != Double.POSITIVE_INFINITY;
  }

  /** The same bounds in another unit. */
  public Range times(double factor) {
    return new Range(low * factor, lowIncluded, high * factor, highIncluded);
  }

  /** "at least 18", "3 to 5", "less than 2". */
  public String words() {
    if (hasLow() && hasHigh()) {
      return low == high
          ? number(low)
          : (lowIncluded ? "" : "more than ")
              + number(low)
              + (highIncluded ? " to " : " to less than ")
              + number(high);
    }
    return hasLow()
        ? (lowIncluded ? "at least " : "more than ") + number(low)
        : (highIncluded ? "at most " : "less than ") + number(high);
  }

  /** Without needless decimals. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
