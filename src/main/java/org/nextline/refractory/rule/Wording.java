package org.nextline.refractory.rule;

import java.util.Locale;

/** The few turns of phrase that all reasons share. */
final class Wording {

  private Wording() {}

  /** Said of what is taken to be so because nothing is recorded. */
  static final String ASSUMED = " (assumed, not documented)";

  private static final Value ONE = Value.of(1);

  /** The unit may be null or empty. */
  static String amount(Value value, String unit) {
    if (!value.isKnown()) {
      return "not known";
    }
    if (value.toString().isEmpty()) {
      return "none";
    }
    if (unit == null || unit.isEmpty() || value instanceof Value.Text) {
      return value.toString();
    }
    return value + " " + (value.equals(ONE) ? singular(unit) : unit);
  }

  private static String singular(String unit) {
    int end = unit.indexOf(' ') < 0 ? unit.length() : unit.indexOf(' ');
    String counted = unit.substring(0, end);
    String one =
        counted.endsWith("sses")
            ? counted.substring(0, end - 2)
            : counted.length() > 3 && counted.endsWith("s")
                ? counted.substring(0, end - 1)
                : counted;
    return one + unit.substring(end);
  }

  /** A name of the criterion's file as words: "failedLine" is "failed line". */
  static String ofName(String name) {
    StringBuilder words = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      boolean isNewWord =
          i > 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      words.append(isNewWord ? " " : "").append(name.charAt(i));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
