package org.nextline.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Positions of cities by name, within a country and, where it is known, a region. */
final class Cities {

  /** A city that is meant when only its name is said: this large, and this many times the next. */
  private static final long LARGE = 100_000;

  private static final long TIMES_THE_NEXT = 10;

  /** How far a city may lie from the middle of the postal area that its code names. */
  private static final double NEAR_KM = 60;

  private record City(String region, Position position, long population) {}

  private final SortedTable table;

  Cities(Path folder) {
    table =
        new SortedTable(
            folder.resolve("cities.csv"), "country,name,region,latitude,longitude,population");
  }

  /** Whether the country has a city of that name, wherever it lies. */
  boolean has(String country, String name) {
    return !named(country, name).isEmpty();
  }

  /**
   * The one city of that name in the region and near the area, or the one that is far larger than
   * the others; empty where it could be several.
   *
   * @param region normalised code; null where unknown
   * @param area where its postal code points; null where unknown
   */
  Optional<Position> find(String country, String name, String region, Position area) {
    List<City> named = named(country, name);
    List<City> possible = only(named, city -> region == null || city.region.equals(region));
    return theOne(possible)
        .or(() ->
            area == null ? Optional.empty() : theOne(only(possible, city -> isNear(city, area))))
        .map(City::position);
  }

  private static Optional<City> theOne(List<City> cities) {
    if (cities.isEmpty()) {
      return Optional.empty();
    }
    City largest = cities.getFirst();
    boolean alone =
        cities.size() == 1
            || largest.population >= LARGE
                && largest.population >= TIMES_THE_NEXT * cities.get(1).population;
    return alone ? Optional.of(largest) : Optional.empty();
  }

  private static boolean isNear(City city, Position area) {
    return Gazetteer.distanceKm(
            city.position.latitude(), city.position.longitude(), area.latitude(), area.longitude())
        <= NEAR_KM;
  }

  /** Largest first; the first reading of the name that names anything decides. */
  private List<City> named(String country, String name) {
    return PlaceName.readings(name).stream()
        .map(reading -> table.rows(country, reading))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(row ->
            new City(row.text(2), row.position(3, Precision.CITY), Long.parseLong(row.text(5))))
        .sorted((one, other) -> Long.compare(other.population, one.population))
        .toList();
  }

  private static List<City> only(List<City> cities, Predicate<City> wanted) {
    return cities.stream().filter(wanted).toList();
  }
}
