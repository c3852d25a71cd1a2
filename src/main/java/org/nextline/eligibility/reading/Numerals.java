package org.nextline.eligibility.reading;

/**
 * What a written number is worth. A comma or point before groups of three digits may be a thousands
 * separator or a decimal sign: where both can be meant it is worth nothing.
 */
final class Numerals {

  private static final int GROUP = 3;

  private Numerals() {}

  /** Not a number where it cannot be told. */
  static double value(String digits) {
    int comma = digits.indexOf(',');
    int point = digits.indexOf('.');
    if (comma < 0) {
      return point < 0 || point == digits.lastIndexOf('.') ? parse(digits) : grouped(digits, '.');
    }
    if (point < 0) {
      return isGrouped(digits, ',')
          ? grouped(digits, ',')
          : comma == digits.lastIndexOf(',') ? parse(digits.replace(',', '.')) : Double.NaN;
    }
    return point > comma ? decimal(digits, ',', '.', point) : decimal(digits, '.', ',', comma);
  }

  private static double decimal(String digits, char group, char sign, int at) {
    if (at != digits.lastIndexOf(sign) || !isGrouped(digits.substring(0, at), group)) {
      return Double.NaN;
    }
    return parse(
        digits.substring(0, at).replace(String.valueOf(group), "")
            + "."
            + digits.substring(at + 1));
  }

  private static double grouped(String digits, char group) {
    return isGrouped(digits, group) ? parse(digits.replace(String.valueOf(group), "")) : Double.NaN;
  }

  /** "1,500,000": one to three digits and groups of three; never a leading zero. */
  private static boolean isGrouped(String digits, char group) {
    int at = digits.indexOf(group);
    if (at < 1 || at > GROUP || digits.charAt(0) == '0') {
      return false;
    }
    while (at < digits.length()) {
      int next = digits.indexOf(group, at + 1);
      int end = next < 0 ? digits.length() : next;
      if (end - at - 1 != GROUP) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private static double parse(String digits) {
    return Double.parseDouble(digits);
  }
}
