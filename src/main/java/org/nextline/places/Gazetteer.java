package org.nextline.places;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds places offline: all postal codes of the United States, the forward sortation areas of
 * Canada, the towns of postal codes in other countries, and the cities of the world under their
 * usual names.
 *
 * <p>Immutable once loaded; load it once and share it. Holds the bytes of its files, about 7 MB.
 */
public final class Gazetteer {

  /** What a location without a country means, as in the public contract. */
  private static final String DEFAULT_COUNTRY = "US";

  private static final double MEAN_EARTH_RADIUS_KM = 6371.0088;

  private final PostalCodes postalCodes;
  private final Cities cities;
  private final Regions regions;

  private Gazetteer(Path folder) {
    regions = new Regions(folder);
    cities = new Cities(folder);
    postalCodes = new PostalCodes(folder);
  }

  /**
   * Reads the tables of {@code seed-data/places}.
   *
   * @throws java.io.UncheckedIOException if a table cannot be read
   * @throws IllegalArgumentException if a table is not in order, naming the file and the line
   */
  public static Gazetteer load(Path folder) {
    return new Gazetteer(folder);
  }

  /**
   * The closest position that can be told: of the postal code, else the city, else the towns whose
   * codes begin alike, else the region. Any argument may be null or blank; spaces, case, accents
   * and the last four digits of a ZIP+4 code do not matter.
   *
   * <p>A city without a (known) region means the one city of that name, or the one that is far
   * larger than all others of that name. What is unknown, ambiguous or contradictory (London in
   * Scotland) is left out, never guessed.
   *
   * @param country ISO 3166-1 alpha-2; null or blank means US
   * @param region code or name
   */
  public Optional<Position> locate(String country, String postalCode, String city, String region) {
    var land =
        country == null || country.isBlank()
            ? DEFAULT_COUNTRY
            : country.strip().toUpperCase(Locale.ROOT);
    var area = postalCodes.findArea(land, postalCode);
    var known = regions.find(land, region);
    return postalCodes
        .find(land, postalCode)
        .or(() ->
            cities.find(
                land, city, known.map(Regions.Region::code).orElse(null), area.orElse(null)))
        .or(() -> area)
        .or(() -> known.filter(any -> !cities.has(land, city)).map(Regions.Region::middle));
  }

  /** Great-circle distance (haversine on the mean earth radius) between positions in degrees. */
  public static double distanceKm(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double phi1 = Math.toRadians(latitude1);
    double phi2 = Math.toRadians(latitude2);
    double sinLatitude = Math.sin((phi2 - phi1) / 2);
    double sinLongitude = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
    double h =
        sinLatitude * sinLatitude + Math.cos(phi1) * Math.cos(phi2) * sinLongitude * sinLongitude;
    return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
