package org.nextline.ingest.directory;

/** Coordinates as lists write them. */
final class Degrees {

  private Degrees() {}

  /** Null where the text is no latitude. */
  static Double latitude(String text) {
    return within(text, 90);
  }

  /** Null where the text is no longitude. */
  static Double longitude(String text) {
    return within(text, 180);
  }

  /** False where one is missing, and for 0, 0, which stands for not known. */
  static boolean isSomewhere(Double latitude, Double longitude) {
    return latitude != null && longitude != null && (latitude != 0 || longitude != 0);
  }

  private static Double within(String text, double most) {
    if (text == null) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(text);
      return Math.abs(degrees) <= most ? degrees : null;
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
