package org.nextline.refresh;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.places.Gazetteer;
import org.nextline.places.Position;
import org.nextline.places.PostalCodes;
import org.nextline.places.Precision;

/**
 * Where postal codes lie by how they begin: learnt from the addresses of trial sites, each of which
 * says a city and a postal code; and for France from the official list of communes.
 */
final class PostalAreaList implements SeedList {

  /** Countries whose postal codes have a better list. */
  private static final Set<String> KNOWN_BETTER = Set.of("US", "PR", "VI", "GU", "CA", "FR");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  @Override
  public String name() {
    return "postal-areas";
  }

  @Override
  public List<String> sources() {
    return List.of(
        "a table of sites (country,city,region,postalCode)",
        "codes-postaux.json of the npm package codes-postaux",
        "GeoNames' cities500.txt");
  }

  @Override
  public Map<String, String> rebuild(List<Path> sources, Path seedFolder) throws IOException {
    var table = new CsvTable("country,beginning,latitude,longitude,precision");
    addLearnt(table, sources.getFirst(), seedFolder.resolve("places"));
    new FrenchPostalCodes(sources.get(1), sources.get(2))
        .forEach((code, middle, precision) -> add(table, "FR", code, middle, precision));
    return Map.of("places/postal-areas.csv", table.text());
  }

  private static void addLearnt(CsvTable table, Path sites, Path places) throws IOException {
    Gazetteer gazetteer = Gazetteer.load(places);
    var districts = new LearntAreas();
    var areas = new LearntAreas();
    try (var lines = CsvReader.builder().ofNamedCsvRecord(sites)) {
      for (var line : lines) {
        String country = line.getField("country");
        String code = PostalCodes.beginning(country, line.getField("postalCode"));
        if (KNOWN_BETTER.contains(country) || code.length() < SHORTEST) {
          continue;
        }
        gazetteer
            .locate(country, null, line.getField("city"), line.getField("region"))
            .filter(city -> city.precision() == Precision.CITY)
            .ifPresent(city -> learn(country, code, city, districts, areas));
      }
    }
    addTownsOfBritishAreas(areas, places.resolve("gb-postcode-areas.csv"), gazetteer);
    areas.forEach((area, middle) ->
        add(table, area.country(), area.beginning(), middle, Precision.POSTAL_AREA));
    districts.forEach(
        (area, middle) -> add(table, area.country(), area.beginning(), middle, Precision.CITY));
  }

  private static void addTownsOfBritishAreas(LearntAreas areas, Path towns, Gazetteer gazetteer)
      throws IOException {
    try (var lines = CsvReader.builder().ofNamedCsvRecord(towns)) {
      for (var line : lines) {
        gazetteer
            .locate("GB", null, line.getField("town"), null)
            .ifPresent(town -> areas.add("GB", line.getField("area"), town));
      }
    }
  }

  /** Of British codes the districts are learnt; the letters before them stand for a town. */
  private static void learn(
      String country, String code, Position city, LearntAreas districts, LearntAreas areas) {
    if (country.equals("GB")) {
      districts.add(country, code, city);
    } else if (code.chars().limit(SHORTEST).allMatch(Character::isDigit)) {
      for (int length = SHORTEST; length <= Math.min(LONGEST, code.length()); length++) {
        areas.add(country, code.substring(0, length), city);
      }
    }
  }

  private static void add(
      CsvTable table,
      String country,
      String beginning,
      Middles.Middle middle,
      Precision precision) {
    table.add(
        country,
        beginning,
        CsvTable.degrees(middle.latitude(), 2),
        CsvTable.degrees(middle.longitude(), 2),
        precision.name());
  }
}
