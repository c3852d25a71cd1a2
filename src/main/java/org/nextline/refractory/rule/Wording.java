package org.nextline.refractory.rule;

import java.util.Locale;

/** The few turns of phrase that all reasons share. */
final class Wording {

  private Wording() {}

  static String amount(Value value, String unit) {
    if (!value.isKnown()) {
      return "not known";
    }
    return unit == null ? value.toString() : value + (unit.equals("%") ? " %" : " " + unit);
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
