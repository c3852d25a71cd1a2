package org.nextline.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextline.places.Gazetteer;
import org.nextline.places.PlaceName;

/**
 * Specialist centres by the directory of an accreditation scheme: levels and dates follow it, who
 * has left it loses the accreditation, and who is new is added with what the scheme's first centre
 * here offers.
 */
final class CentreList implements SeedList {

  private static final String FOLDER = "centres";
  private static final String SCHEMES = "schemes.yaml";

  @Override
  public String name() {
    return "centres";
  }

  @Override
  public List<String> sources() {
    return List.of(
        "a scheme's directory as CSV (scheme,name,level,city,region,postalCode,country,url,asOf)");
  }

  @Override
  public Map<String, String> rebuild(List<Path> sources, Path seedFolder) throws IOException {
    Map<String, NamedCsvRecord> directory = read(sources.getFirst());
    String scheme = directory.values().iterator().next().getField("scheme");
    var entry = new CentreEntry(scheme, Gazetteer.load(seedFolder.resolve("places")));
    var files = new LinkedHashMap<String, YamlRecords>();
    for (Path file : SeedList.filesIn(seedFolder.resolve(FOLDER), ".yaml")) {
      if (!file.endsWith(SCHEMES)) {
        files.put(FOLDER + "/" + file.getFileName(), YamlRecords.read(file));
      }
    }
    YamlRecords home =
        files.values().stream()
            .filter(centres -> centres.records().stream().anyMatch(entry::holds))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no centre here holds " + scheme + ": add one by hand"));
    ObjectNode example =
        home.records().stream().filter(entry::holds).findFirst().orElseThrow().deepCopy();
    files.values().stream()
        .flatMap(centres -> centres.records().stream())
        .filter(entry::holds)
        .forEach(centre -> entry.follow(centre, directory.remove(key(centre.path("name")))));
    directory.values().forEach(row -> home.records().add(entry.of(row, example)));
    var rebuilt = new HashMap<String, String>();
    files.forEach((file, centres) -> rebuilt.put(file, centres.text()));
    return rebuilt;
  }

  private static Map<String, NamedCsvRecord> read(Path file) throws IOException {
    var directory = new LinkedHashMap<String, NamedCsvRecord>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows.forEach(row -> directory.put(PlaceName.normalise(row.getField("name")), row));
    }
    if (directory.isEmpty()) {
      throw new IllegalArgumentException(file + " lists no centre");
    }
    return directory;
  }

  private static String key(JsonNode name) {
    return PlaceName.normalise(name.asText());
  }
}
