package org.nextline.places;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Positions by postal code: US ZIP codes by five digits and Canadian codes by the first three signs
 * as exactly as their areas are small; codes of other countries by how they begin.
 */
public final class PostalCodes {

  /** The codes of a country that has a table of its own, and which part of a code is its key. */
  private record Codes(SortedTable table, int latitude, Pattern shape, int keyLength) {}

  private static final Pattern US = Pattern.compile("\\d{5}(-?\\d{4})?");
  private static final Pattern CANADA = Pattern.compile("[A-Z]\\d[A-Z]([ -]?\\d[A-Z]\\d)?");
  private static final Pattern COUNTRY_SIGN = Pattern.compile("^[A-Z]{1,2}-(?=\\d)");
  private static final int MOST_KEY_SIGNS = 5;
  private static final Pattern UNITED_KINGDOM =
      Pattern.compile("(?<district>[A-Z]{1,2}\\d[A-Z\\d]?)(\\d[A-Z]{2})?");

  private final Map<String, Codes> byCountry;
  private final SortedTable areas;

  PostalCodes(Path folder) {
    var us =
        new Codes(
            new SortedTable(
                folder.resolve("us-postal-codes.csv"), "postalCode,city,region,latitude,longitude"),
            3,
            US,
            5);
    var canada =
        new Codes(
            new SortedTable(
                folder.resolve("ca-forward-sortation-areas.csv"),
                "postalCode,region,latitude,longitude"),
            2,
            CANADA,
            3);
    byCountry = Map.of("US", us, "PR", us, "VI", us, "GU", us, "CA", canada);
    areas =
        new SortedTable(
            folder.resolve("postal-areas.csv"), "country,beginning,latitude,longitude,precision");
  }

  /** Empty where the country has no table of codes, or the code is malformed or unknown. */
  Optional<Position> find(String country, String code) {
    return Optional.ofNullable(byCountry.get(country)).flatMap(codes -> find(codes, tidy(code)));
  }

  private static Optional<Position> find(Codes codes, String code) {
    return codes.shape.matcher(code).matches()
        ? codes.table.rows(code.substring(0, codes.keyLength)).stream()
            .findFirst()
            .map(row -> row.position(codes.latitude, Precision.POSTAL_CODE))
        : Optional.empty();
  }

  /** The town, or the towns, of the codes that begin like this one; empty where none is known. */
  Optional<Position> findArea(String country, String code) {
    String key = beginning(country, code);
    for (int length = Math.min(key.length(), MOST_KEY_SIGNS); length > 0; length--) {
      var rows = areas.rows(country, key.substring(0, length));
      if (!rows.isEmpty()) {
        var row = rows.getFirst();
        return Optional.of(row.position(2, Precision.valueOf(row.text(4))));
      }
    }
    return Optional.empty();
  }

  /**
   * The part of a code that tells the place, without what is written before it: of "SW1A 1AA" the
   * district SW1A, of "SE-171 76" the digits. Blank where there is no code, or it cannot be one.
   *
   * @param code may be null
   */
  public static String beginning(String country, String code) {
    String tidy = COUNTRY_SIGN.matcher(tidy(code)).replaceFirst("").replaceAll("[^A-Z0-9]", "");
    if (country.equals("GB")) {
      var parts = UNITED_KINGDOM.matcher(tidy);
      return parts.matches() ? parts.group("district") : "";
    }
    return tidy.chars().anyMatch(Character::isDigit) ? tidy : "";
  }

  private static String tidy(String code) {
    return code == null ? "" : code.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
  }
}
