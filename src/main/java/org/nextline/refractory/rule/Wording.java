package org.nextline.refractory.rule;

/** The few turns of phrase that all reasons share. */
final class Wording {

  private Wording() {}

  static String amount(Value value, String unit) {
    if (!value.isKnown()) {
      return "not known";
    }
    return unit == null ? value.toString() : value + (unit.equals("%") ? " %" : " " + unit);
  }

  static String found(String what, String value) {
    return what + " is " + value;
  }

  static String notKnown(String what) {
    return what + " is not known";
  }
}
