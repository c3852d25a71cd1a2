package org.nextline.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Positions by postal code: US ZIP codes by five digits, Canadian codes by the first three signs.
 */
final class PostalCodes {

  private static final Pattern US = Pattern.compile("\\d{5}(-?\\d{4})?");
  private static final Pattern CANADA = Pattern.compile("[A-Z]\\d[A-Z]([ -]?\\d[A-Z]\\d)?");

  private static final Map<String, UnaryOperator<String>> KEYS =
      Map.of("US", code -> key(US, code, 5), "CA", code -> key(CANADA, code, 3));

  private final Map<String, Map<String, Position>> byCountry = new HashMap<>();

  void add(String country, String code, Position position) {
    byCountry.computeIfAbsent(country, c -> new HashMap<>()).put(code, position);
  }

  /** Empty where the country has no postal codes here, or the code is malformed or unknown. */
  Optional<Position> find(String country, String code) {
    return Optional.ofNullable(KEYS.get(country))
        .map(key -> key.apply(tidy(code)))
        .map(key -> byCountry.getOrDefault(country, Map.of()).get(key));
  }

  private static String tidy(String code) {
    return code == null ? "" : code.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }

  private static String key(Pattern shape, String code, int length) {
    return shape.matcher(code).matches() ? code.substring(0, length) : null;
  }
}
