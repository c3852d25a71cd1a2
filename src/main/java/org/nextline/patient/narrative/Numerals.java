package org.nextline.patient.narrative;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What written numbers may be worth. */
final class Numerals {

  private static final int GROUP = 3;

  private final Map<String, Double> words;

  Numerals(Map<String, Double> words) {
    this.words = words;
  }

  /** A number in digits, read the usual way, or in letters. */
  OptionalDouble at(Words text, int at) {
    if (text.isNumber(at)) {
      List<Double> readings = readings(text.word(at));
      return readings.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(readings.getFirst());
    }
    Double value = words.get(text.word(at));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Everything that digits may mean, the usual reading first: "119,000" may be read with a
   * separator of thousands, "1,2" with a decimal comma, "1.234" as either. Empty where they are no
   * number.
   */
  static List<Double> readings(String digits) {
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    if (comma < 0 && point < 0) {
      return List.of(Double.parseDouble(digits));
    }
    char decimal = comma > point ? ',' : '.';
    char group = decimal == ',' ? '.' : ',';
    DoubleStream asDecimal = decimal(digits, decimal, group).stream();
    DoubleStream asThousands = grouped(digits, decimal).stream();
    return (decimal == ','
            ? DoubleStream.concat(asThousands, asDecimal)
            : DoubleStream.concat(asDecimal, asThousands))
        .boxed()
        .toList();
  }

  private static OptionalDouble decimal(String digits, char sign, char group) {
    int at = digits.lastIndexOf(sign);
    String whole = digits.substring(0, at);
    if (whole.indexOf(sign) >= 0 || whole.indexOf(group) >= 0 && !isGrouped(whole, group)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Double.parseDouble(
            whole.replace(String.valueOf(group), "") + "." + digits.substring(at + 1)));
  }

  private static OptionalDouble grouped(String digits, char group) {
    return isGrouped(digits, group)
        ? OptionalDouble.of(Double.parseDouble(digits.replace(String.valueOf(group), "")))
        : OptionalDouble.empty();
  }

  /** One to three digits and groups of three: "1,500,000"; never a leading zero. */
  private static boolean isGrouped(String digits, char group) {
    int at = digits.indexOf(group);
    if (at < 1 || at > GROUP || digits.charAt(0) == '0') {
      return false;
    }
    for (int next; at < digits.length(); at = next) {
      next = digits.indexOf(group, at + 1);
      next = next < 0 ? digits.length() : next;
      if (next - at - 1 != GROUP || !isDigits(digits, at + 1, next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isDigit);
  }
}
