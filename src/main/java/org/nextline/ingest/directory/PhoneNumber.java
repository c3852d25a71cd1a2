package org.nextline.ingest.directory;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers, those of North America written in one way. */
final class PhoneNumber {

  private static final Pattern TEN_DIGITS =
      Pattern.compile("\\(?(\\d{3})\\)?[ .-]?(\\d{3})[ .-]?(\\d{4})");

  private static final Set<String> NORTH_AMERICA = Set.of("US", "CA", "PR", "VI", "GU", "AS", "MP");

  private PhoneNumber() {}

  /** Null for null; unchanged where it is not ten digits of North America. */
  static String of(String text, String country) {
    if (text == null || !NORTH_AMERICA.contains(country)) {
      return text;
    }
    Matcher number = TEN_DIGITS.matcher(text);
    return number.matches()
        ? "+1 %s-%s-%s".formatted(number.group(1), number.group(2), number.group(3))
        : text;
  }
}
