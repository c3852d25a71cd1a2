package org.nextline.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.places.PlaceName;

/** States and provinces by name and by the codes that people write, and where people live there. */
final class RegionTable {

  private record Region(String country, String code) {}

  private record Named(String country, String name) {}

  private final Middles<Region> middles = new Middles<>();
  private final Map<Named, String> codes = new HashMap<>();

  /**
   * @param admin1 GeoNames' first divisions as {@code [{"code": "DE.02", "name": "Bavaria"}]}
   */
  RegionTable(List<GeoNamesCity> cities, UsPostalPlaces us, Path admin1, Path seedFolder)
      throws IOException {
    for (GeoNamesCity city : cities) {
      if (!city.country().equals("US")) {
        middles.add(
            new Region(city.country(), PlaceName.normalise(city.region())),
            city.latitude(),
            city.longitude(),
            city.population());
      }
    }
    us.forEachRegion((code, middle) ->
        middles.add(new Region("US", code), middle.latitude(), middle.longitude(), 1));
    readNames(admin1);
    readCodes(seedFolder.resolve("places/region-codes.csv"));
  }

  private void readNames(Path admin1) throws IOException {
    for (JsonNode region : JsonMapper.builder().build().readTree(admin1.toFile())) {
      String[] code = region.path("code").asText().split("\\.", 2);
      String name = PlaceName.normalise(region.path("name").asText());
      codes.put(new Named(code[0], name), PlaceName.normalise(code[1]));
    }
  }

  /** Codes as people write them; for a region that GeoNames does not know its code is its own. */
  private void readCodes(Path regionCodes) throws IOException {
    for (String line : Files.readAllLines(regionCodes).stream().skip(1).toList()) {
      String[] fields = line.split(",");
      var abbreviation = new Named(fields[0], PlaceName.normalise(fields[1]));
      var name = new Named(fields[0], PlaceName.normalise(fields[2]));
      String code = codes.getOrDefault(name, abbreviation.name);
      codes.put(abbreviation, code);
      codes.put(name, code);
    }
  }

  String text() {
    var table = new CsvTable("country,name,region,latitude,longitude");
    codes.forEach((named, code) ->
        middles
            .of(new Region(named.country, code))
            .ifPresent(middle ->
                table.add(
                    named.country,
                    named.name,
                    code,
                    CsvTable.degrees(middle.latitude(), 2),
                    CsvTable.degrees(middle.longitude(), 2))));
    return table.text();
  }
}
