package org.nextline.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.nextline.places.Precision;

/** French postal codes, each in the middle of the largest commune that it serves. */
final class FrenchPostalCodes {

  /** Arrondissements stand for their city, which is the commune that GeoNames knows. */
  private static final Map<String, String> ARRONDISSEMENTS =
      Map.of("751", "75056", "6938", "69123", "132", "13055");

  /** Codes of large receivers (Cedex) are not listed, but begin as their department does. */
  private static final int DEPARTMENT = 2;

  /** Takes a code, or the beginning of codes, with its place. */
  interface Action {
    void accept(String beginning, Middles.Middle middle, Precision precision);
  }

  private final Map<String, GeoNamesCity> byCode = new TreeMap<>();

  FrenchPostalCodes(Path codesPostaux, Path cities500) throws IOException {
    var communes = new HashMap<String, GeoNamesCity>();
    try (var lines = Files.lines(cities500)) {
      lines
          .filter(line -> line.contains("\tFR\t"))
          .map(GeoNamesCity::of)
          .filter(city -> city.country().equals("FR"))
          .forEach(city -> communes.merge(city.commune(), city, FrenchPostalCodes::larger));
    }
    for (JsonNode row : JsonMapper.builder().build().readTree(codesPostaux.toFile())) {
      GeoNamesCity city = communes.get(commune(row.path("codeCommune").asText()));
      if (city != null) {
        String code = row.path("codePostal").asText();
        byCode.merge(code, city, FrenchPostalCodes::larger);
        byCode.merge(code.substring(0, DEPARTMENT), city, FrenchPostalCodes::larger);
      }
    }
  }

  void forEach(Action action) {
    byCode.forEach((code, city) ->
        action.accept(
            code,
            new Middles.Middle(city.latitude(), city.longitude()),
            code.length() == DEPARTMENT ? Precision.POSTAL_AREA : Precision.CITY));
  }

  private static String commune(String code) {
    return ARRONDISSEMENTS.entrySet().stream()
        .filter(city -> code.startsWith(city.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(code);
  }

  private static GeoNamesCity larger(GeoNamesCity one, GeoNamesCity other) {
    return one.population() >= other.population() ? one : other;
  }
}
