package org.nextline.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Measures the real registry records and prints {@code registry/shape.json}: numbers and codes
 * only, no text. The first argument is the folder of the shared data.
 */
final class MeasureRegistryShape {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<Integer>> numbers = new TreeMap<>();
  private final Map<String, Map<String, Integer>> codes = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    var measured = new MeasureRegistryShape();
    measured.readTexts(data.resolve("registry-union/trials.jsonl.gz"));
    measured.readStudies(data.resolve("registry-records/ctgov-v2"));
    System.out.println(
        JSON.writeValueAsString(measured.shape()).replace("],", "],\n").replace("},", "},\n"));
  }

  /** The long texts, of the larger collection. */
  private void readTexts(Path union) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(union)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode trial = JSON.readTree(line);
        length("title", trial.path("title"));
        length("officialTitle", trial.path("officialTitle"));
        length("summary", trial.path("summary"));
        length("description", trial.path("description"));
        length("eligibility", trial.path("eligibilityText"));
      }
    }
  }

  /** All else, of whole studies. */
  private void readStudies(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        JsonNode study = JSON.readTree(file.toFile());
        number("bytes", Math.toIntExact(Files.size(file)));
        readStudy(study);
      }
    }
  }

  private void readStudy(JsonNode study) {
    JsonNode protocol = study.path("protocolSection");
    JsonNode arms = protocol.path("armsInterventionsModule");
    JsonNode places = protocol.path("contactsLocationsModule");
    JsonNode eligibility = protocol.path("eligibilityModule");
    JsonNode derived = study.path("derivedSection");
    code("hasDescription", protocol.path("descriptionModule").has("detailedDescription"));
    count("conditions", protocol.at("/conditionsModule/conditions"));
    count("keywords", protocol.at("/conditionsModule/keywords"));
    count("secondaryIds", protocol.at("/identificationModule/secondaryIdInfos"));
    count("interventions", arms.path("interventions"));
    count("arms", arms.path("armGroups"));
    arms.path("armGroups").forEach(arm -> length("armDescription", arm.path("description")));
    arms.path("interventions").forEach(one -> length("armDescription", one.path("description")));
    arms.path("interventions").forEach(one -> code("interventionType", one.path("type")));
    JsonNode outcomes = protocol.path("outcomesModule");
    count("primaryOutcomes", outcomes.path("primaryOutcomes"));
    count("secondaryOutcomes", outcomes.path("secondaryOutcomes"));
    for (String kind : List.of("primaryOutcomes", "secondaryOutcomes")) {
      outcomes.path(kind).forEach(one -> length("outcomeMeasure", one.path("measure")));
      outcomes.path(kind).forEach(one -> length("outcomeDescription", one.path("description")));
    }
    count("references", protocol.at("/referencesModule/references"));
    count("sites", places.path("locations"));
    places.path("locations").forEach(site -> code("siteStatus", site.path("status")));
    places.path("locations").forEach(site -> count("siteContacts", site.path("contacts")));
    places.path("locations").forEach(site -> code("siteCountry", site.path("country")));
    count("centralContacts", places.path("centralContacts"));
    count("meshes", derived.at("/conditionBrowseModule/meshes"));
    count("meshAncestors", derived.at("/conditionBrowseModule/ancestors"));
    count("interventionMeshAncestors", derived.at("/interventionBrowseModule/ancestors"));
    code("status", protocol.at("/statusModule/overallStatus"));
    code("studyType", protocol.at("/designModule/studyType"));
    code("phases", text(protocol.at("/designModule/phases")));
    code("sex", eligibility.path("sex"));
    code("minimumAge", eligibility.path("minimumAge"));
    code("maximumAge", eligibility.path("maximumAge"));
    code("healthyVolunteers", eligibility.path("healthyVolunteers"));
    code("updated", year(protocol.at("/statusModule/lastUpdatePostDateStruct/date")));
  }

  private static String text(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts.isEmpty() ? RegistryShape.ABSENT : String.join(",", texts);
  }

  private static String year(JsonNode date) {
    return date.isMissingNode() ? RegistryShape.ABSENT : date.asText().substring(0, 4);
  }

  private void length(String field, JsonNode text) {
    if (text.isTextual()) {
      number(field, text.asText().length());
    }
  }

  private void count(String field, JsonNode list) {
    number(field, list.size());
  }

  private void number(String field, int value) {
    numbers.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
  }

  private void code(String field, JsonNode value) {
    code(field, value.isMissingNode() ? RegistryShape.ABSENT : value.asText());
  }

  private void code(String field, Object value) {
    codes.computeIfAbsent(field, name -> new TreeMap<>()).merge(value.toString(), 1, Integer::sum);
  }

  private RegistryShape shape() {
    Map<String, List<Integer>> quantiles = new TreeMap<>();
    numbers.forEach((field, values) -> quantiles.put(field, quantiles(values)));
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    codes.forEach((field, counts) -> shares.put(field, shares(counts)));
    return new RegistryShape(
        "./mvnw -q -B -ntp test-compile exec:exec@registry-shape -Dshared-data=../shared/data",
        quantiles,
        shares);
  }

  private static List<Integer> quantiles(List<Integer> values) {
    List<Integer> sorted = values.stream().sorted().toList();
    return RegistryShape.LEVELS.stream()
        .map(level -> sorted.get((int) Math.round(level * (sorted.size() - 1))))
        .toList();
  }

  private static Map<String, Double> shares(Map<String, Integer> counts) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach((code, count) -> shares.put(code, Math.round(count / all * 1e5) / 1e5));
    return shares;
  }
}
