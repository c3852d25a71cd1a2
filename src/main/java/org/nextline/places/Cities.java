package org.nextline.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Positions of cities by name, within a country and, where it is known, a region. */
final class Cities {

  private record Key(String country, String name) {}

  private record City(String region, Position position, boolean large) {}

  private final Map<Key, List<City>> byName = new HashMap<>();

  void addLarge(String country, String region, String name, Position position) {
    named(country, name).add(new City(region, position, true));
  }

  /** Does nothing where a large city of that name already stands for the region. */
  void add(String country, String region, String name, Position position) {
    var cities = named(country, name);
    if (cities.stream().noneMatch(city -> city.region.equals(region))) {
      cities.add(new City(region, position, false));
    }
  }

  /** The city of that name in the region. */
  Optional<Position> find(String country, String name, String region) {
    return only(country, name, city -> city.region.equals(region));
  }

  /** The one large city of that name, or the one city of that name; empty where several are. */
  Optional<Position> find(String country, String name) {
    var large = byName.getOrDefault(key(country, name), List.of()).stream().filter(City::large);
    return large.findAny().isPresent()
        ? only(country, name, City::large)
        : only(country, name, city -> true);
  }

  private Optional<Position> only(String country, String name, Predicate<City> wanted) {
    var cities =
        byName.getOrDefault(key(country, name), List.of()).stream().filter(wanted).toList();
    return cities.size() == 1 ? Optional.of(cities.getFirst().position) : Optional.empty();
  }

  private List<City> named(String country, String name) {
    return byName.computeIfAbsent(key(country, name), k -> new ArrayList<>(1));
  }

  private static Key key(String country, String name) {
    return new Key(country, PlaceName.normalise(name));
  }
}
