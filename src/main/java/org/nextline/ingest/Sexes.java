package org.nextline.ingest;

import java.util.Locale;

/** Who can take part by sex, as registries write it. */
final class Sexes {

  private Sexes() {}

  /** {@code ALL}, {@code FEMALE} or {@code MALE}; null where the text does not tell. */
  static String parse(String text) {
    if (text == null) {
      return null;
    }
    String words = YesNo.onlyYes(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return switch (words) {
      case "all",
          "both",
          "both males and females",
          "male and female",
          "both male and female",
          "male female",
          "female male",
          "m f",
          "females males",
          "males females" ->
          "ALL";
      case "female", "females", "f", "women" -> "FEMALE";
      case "male", "males", "m", "men" -> "MALE";
      default -> null;
    };
  }
}
