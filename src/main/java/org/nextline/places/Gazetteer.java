package org.nextline.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places offline: all postal codes of the United States, the forward sortation areas of
 * Canada, the cities that they name, and some large cities of the world.
 *
 * <p>Immutable once loaded; load it once and share it. Holds about 10 MB.
 */
public final class Gazetteer {

  /** What a location without a country means, as in the public contract. */
  private static final String DEFAULT_COUNTRY = "US";

  private static final double MEAN_EARTH_RADIUS_KM = 6371.0088;

  private record Region(String country, String code) {}

  private record City(String country, String region, String name) {}

  private final PostalCodes postalCodes = new PostalCodes();
  private final Cities cities = new Cities();
  private final Regions regions = new Regions();
  private final Map<Region, Position> regionMiddles = new HashMap<>();

  private Gazetteer(Path folder) {
    new PlaceTable(folder.resolve("regions.csv"))
        .forEach(row -> regions.add(row.text("country"), row.text("region"), row.text("name")));
    new PlaceTable(folder.resolve("cities.csv")).forEach(this::addLargeCity);
    var namedCities = new Middles<City>();
    var namedRegions = new Middles<Region>();
    new PlaceTable(folder.resolve("us-postal-codes.csv"))
        .forEach(row -> {
          var position = row.position(Precision.POSTAL_CODE);
          var region = addPostalCode("US", row, position, namedRegions);
          namedCities.add(new City("US", region, row.text("city")), position);
        });
    new PlaceTable(folder.resolve("ca-forward-sortation-areas.csv"))
        .forEach(
            row -> addPostalCode("CA", row, row.position(Precision.POSTAL_CODE), namedRegions));
    namedCities.forEach(
        Precision.CITY, (city, middle) -> cities.add(city.country, city.region, city.name, middle));
    namedRegions.forEach(Precision.REGION, regionMiddles::put);
  }

  /**
   * Reads the tables of {@code seed-data/places}.
   *
   * @throws java.io.UncheckedIOException if a table cannot be read
   * @throws IllegalArgumentException if a row is broken, naming the file and the line
   */
  public static Gazetteer load(Path folder) {
    return new Gazetteer(folder);
  }

  /**
   * The closest position that can be told: of the postal code, else the city, else the region. Any
   * argument may be null or blank; spaces, case, accents and the last four digits of a ZIP+4 code
   * do not matter.
   *
   * <p>A city without a (known) region means the one large city of that name, else the one city of
   * that name. What is unknown or ambiguous is left out, never guessed.
   *
   * @param country ISO 3166-1 alpha-2; null or blank means US
   * @param region code or name
   */
  public Optional<Position> locate(String country, String postalCode, String city, String region) {
    var land =
        country == null || country.isBlank()
            ? DEFAULT_COUNTRY
            : country.strip().toUpperCase(Locale.ROOT);
    var knownRegion = regions.find(land, region);
    return postalCodes
        .find(land, postalCode)
        .or(() ->
            knownRegion
                .map(code -> cities.find(land, city, code))
                .orElseGet(() -> cities.find(land, city)))
        .or(() -> knownRegion.map(code -> regionMiddles.get(new Region(land, code))));
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

  private void addLargeCity(PlaceTable.Row row) {
    var country = row.text("country");
    var named = row.text("region");
    if (regions.find(country, named).isEmpty()) {
      regions.add(country, named, named);
    }
    var region = regions.find(country, named).orElseThrow();
    cities.addLarge(country, region, row.text("city"), row.position(Precision.CITY));
  }

  private String addPostalCode(
      String country, PlaceTable.Row row, Position position, Middles<Region> namedRegions) {
    postalCodes.add(country, row.text("postalCode"), position);
    var region =
        regions
            .find(country, row.text("region"))
            .orElseThrow(
                () -> new IllegalArgumentException("unknown region " + row.text("region")));
    namedRegions.add(new Region(country, region), position);
    return region;
  }
}
