package org.nextline.portal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers the way people and laboratories write them, and refuses what has two readings. */
final class TypedNumber {

  private static final Pattern THOUSANDS_COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}");
  private static final Pattern THOUSANDS_POINTS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?|\\.\\d{1,6}");
  private static final Pattern LAB = Pattern.compile("(<=|>=|≤|≥|<|>|=)?\\s*(.+)");

  private TypedNumber() {}

  /** A number such as {@code 34}, {@code 0.5}, {@code 0,5} or {@code 1,500}. */
  static double read(String typed) throws BadAnswer {
    String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (THOUSANDS_POINTS.matcher(text).matches()) {
      throw new BadAnswer(
          "This could be read in two ways. Write thousands without a point, for example 1500.");
    }
    if (THOUSANDS_COMMAS.matcher(text).matches()) {
      text = text.replace(",", "");
    } else if (DECIMAL_COMMA.matcher(text).matches()) {
      text = text.replace(',', '.');
    }
    if (!PLAIN.matcher(text).matches()) {
      throw new BadAnswer("Write one number, for example 12 or 0.5.");
    }
    return Double.parseDouble(text);
  }

  /**
   * A minimum inhibitory concentration. Laboratories test doubling dilutions, so "&gt;8" was not
   * inhibited at 8 and is read as the next step, 16; "&lt;8" as the step below, 4.
   */
  static double readMic(String typed) throws BadAnswer {
    Matcher lab = LAB.matcher(typed.strip());
    if (!lab.matches()) {
      throw new BadAnswer("Write the MIC as the report prints it, for example 4 or >=16.");
    }
    double value = read(lab.group(2));
    return switch (lab.group(1)) {
      case ">" -> value * 2;
      case "<" -> value / 2;
      case null, default -> value;
    };
  }
}
