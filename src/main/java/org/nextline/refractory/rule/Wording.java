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
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  static String found(String what, String value) {
    return what + " is " + value;
  }

  static String notKnown(String what) {
    return what + " is not known";
  }
}
