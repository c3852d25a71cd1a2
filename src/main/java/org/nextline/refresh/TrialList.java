package org.nextline.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.ingest.CountryNames;
import org.nextline.places.Precision;

/**
 * The trials of the embedded default: status, phases, sites and dates follow the registry's
 * records, while titles, summaries and criteria stay in our own words.
 */
final class TrialList implements SeedList {

  private static final String FOLDER = "trials";
  private static final CountryNames COUNTRIES = new CountryNames();

  @Override
  public String name() {
    return "trials";
  }

  @Override
  public List<String> sources() {
    return List.of("a folder of ClinicalTrials.gov API v2 studies (NCT*.json)");
  }

  @Override
  public Map<String, String> rebuild(List<Path> sources, Path seedFolder) throws IOException {
    var rebuilt = new HashMap<String, String>();
    for (Path file : SeedList.filesIn(seedFolder.resolve(FOLDER), ".yaml")) {
      var trials = YamlRecords.read(file);
      for (ObjectNode trial : trials.records()) {
        Path study = sources.getFirst().resolve(trial.path("id").asText() + ".json");
        if (Files.exists(study)) {
          follow(trial, JsonMapper.builder().build().readTree(study.toFile()));
        }
      }
      rebuilt.put(FOLDER + "/" + file.getFileName(), trials.text());
    }
    return rebuilt;
  }

  private static void follow(ObjectNode trial, JsonNode study) {
    JsonNode protocol = study.path("protocolSection");
    JsonNode status = protocol.path("statusModule");
    JsonNode version = study.path("derivedSection").path("miscInfoModule").path("versionHolder");
    JsonNode updated = status.path("lastUpdatePostDateStruct").path("date");
    if (version.isMissingNode() || isOlder(version, trial)) {
      return;
    }
    trial.set("status", status.path("overallStatus"));
    replace(trial, "phases", protocol.path("designModule").path("phases"));
    replace(trial, "sites", sites(protocol.path("contactsLocationsModule").path("locations")));
    replace(trial, "lastUpdate", updated);
    trial.withObject("/source").set("asOf", version);
  }

  private static boolean isOlder(JsonNode version, ObjectNode trial) {
    return version.asText().compareTo(trial.path("source").path("asOf").asText()) < 0;
  }

  /** Leaves the place of the field among the others. */
  private static void replace(ObjectNode trial, String field, JsonNode value) {
    if (!value.isMissingNode() && !value.isEmpty() || value.isTextual()) {
      trial.set(field, value);
    }
  }

  private static ArrayNode sites(JsonNode locations) {
    var sites = JsonMapper.builder().build().createArrayNode();
    for (JsonNode location : locations) {
      ObjectNode site = sites.addObject();
      copy(site, "facility", location.path("facility"));
      copy(site, "city", location.path("city"));
      copy(site, "region", location.path("state"));
      copy(site, "postalCode", location.path("zip"));
      copy(site, "country", country(location.path("country")));
      copy(site, "status", location.path("status"));
      JsonNode middleOfTheCity = location.path("geoPoint");
      if (middleOfTheCity.isObject()) {
        site.set("latitude", middleOfTheCity.path("lat"));
        site.set("longitude", middleOfTheCity.path("lon"));
        site.put("precision", Precision.CITY.name());
      }
    }
    return sites;
  }

  private static JsonNode country(JsonNode name) {
    return TextNode.valueOf(COUNTRIES.code(name.textValue()));
  }

  private static void copy(ObjectNode site, String field, JsonNode value) {
    if (value.isTextual()) {
      site.set(field, value);
    }
  }
}
