package org.nextline.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages as registries write them: {@code "18 Years"}, {@code "6 Month(s)"}, {@code "18age old"},
 * {@code "N/A"}.
 */
final class AgeText {

  private static final Pattern AGE =
      Pattern.compile(
          "(?i)(\\d+(?:\\.\\d+)?)\\s*(year|age|month|week|day|hour|minute)(?:s|\\(s\\))?(?:\\s*old)?");

  private static final double DAYS_PER_YEAR = 365.25;

  private static final Map<String, Double> PER_YEAR =
      Map.of(
          "year",
          1.0,
          "age",
          1.0,
          "month",
          12.0,
          "week",
          DAYS_PER_YEAR / 7,
          "day",
          DAYS_PER_YEAR,
          "hour",
          DAYS_PER_YEAR * 24,
          "minute",
          DAYS_PER_YEAR * 24 * 60);

  private AgeText() {}

  /** Years; empty where the text gives no age. */
  static Optional<Double> years(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher age = AGE.matcher(text.strip());
    return age.matches()
        ? Optional.of(
            Double.parseDouble(age.group(1)) / PER_YEAR.get(age.group(2).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
