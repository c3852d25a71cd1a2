package org.nextline.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;

/** Areas of postal codes that begin alike, as the cities of addresses show them. */
final class LearntAreas {

  private static final double HANGS_TOGETHER_KM = 40;
  private static final double MOST = 0.9;

  /** The beginning of postal codes in a country. */
  record Area(String country, String beginning) implements Comparable<Area> {

    @Override
    public int compareTo(Area other) {
      return (country + beginning).compareTo(other.country + other.beginning);
    }
  }

  private final Map<Area, List<Position>> cities = new HashMap<>();

  void add(String country, String beginning, Position city) {
    cities.computeIfAbsent(new Area(country, beginning), k -> new ArrayList<>()).add(city);
  }

  /** Those that hang together, in order; none whose beginning already tells the place. */
  void forEach(BiConsumer<Area, Middles.Middle> action) {
    var told = new TreeMap<Area, Middles.Middle>();
    new TreeMap<>(cities)
        .forEach((area, positions) -> {
          var middles = new Middles<Area>();
          positions.forEach(city -> middles.add(area, city.latitude(), city.longitude(), 1));
          var middle = middles.of(area).orElseThrow();
          if (hangTogether(positions, middle) && !isTold(told, area)) {
            told.put(area, middle);
          }
        });
    told.forEach(action);
  }

  private static boolean hangTogether(List<Position> positions, Middles.Middle middle) {
    long near =
        positions.stream()
            .filter(city ->
                Gazetteer.distanceKm(
                        city.latitude(), city.longitude(), middle.latitude(), middle.longitude())
                    <= HANGS_TOGETHER_KM)
            .count();
    return near >= MOST * positions.size();
  }

  private static boolean isTold(Map<Area, Middles.Middle> told, Area area) {
    String beginning = area.beginning;
    return !area.country.equals("GB")
        && told.containsKey(
            new Area(area.country, beginning.substring(0, Math.max(0, beginning.length() - 1))));
  }
}
