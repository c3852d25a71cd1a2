package org.nextline.ingest.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request for studies, answered as ClinicalTrials.gov API v2 does. */
record StudyQuery(Map<String, String> parameters, int tokenGeneration) {

  static final List<String> PARAMETERS =
      List.of(
          "format",
          "fields",
          "filter.advanced",
          "filter.overallStatus",
          "pageSize",
          "pageToken",
          "countTotal");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST_PAGE = 1000;

  private static final Pattern UPDATED =
      Pattern.compile("AREA\\[LastUpdatePostDate]RANGE\\[(\\d{4}-\\d\\d-\\d\\d),MAX]");
  private static final Pattern MESH =
      Pattern.compile("AREA\\[ConditionMeshTerm]COVERAGE\\[FullMatch]\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("g(\\d+)q(-?\\d+)o(\\d+)");

  JsonNode answer(List<JsonNode> studies) {
    List<JsonNode> found = studies.stream().filter(this::matches).toList();
    int from = offset();
    int size = Math.min(Integer.parseInt(parameters.getOrDefault("pageSize", "10")), LARGEST_PAGE);
    ObjectNode body = JSON.createObjectNode();
    if ("true".equals(parameters.get("countTotal")) && from == 0) {
      body.put("totalCount", found.size());
    }
    ArrayNode page = body.putArray("studies");
    found.stream().skip(from).limit(size).map(this::withFields).forEach(page::add);
    if (from + size < found.size()) {
      body.put("nextPageToken", "g%dq%do%d".formatted(tokenGeneration, question(), from + size));
    }
    return body;
  }

  private boolean matches(JsonNode study) {
    JsonNode status = study.path("protocolSection").path("statusModule");
    String wanted = parameters.get("filter.overallStatus");
    if (wanted != null && !wanted.equals(status.path("overallStatus").asText())) {
      return false;
    }
    String advanced = parameters.get("filter.advanced");
    return advanced == null || matches(advanced, study, status);
  }

  private static boolean matches(String advanced, JsonNode study, JsonNode status) {
    Matcher updated = UPDATED.matcher(advanced);
    if (updated.matches()) {
      String date = status.path("lastUpdatePostDateStruct").path("date").asText();
      return date.compareTo(updated.group(1)) >= 0;
    }
    Matcher mesh = MESH.matcher(advanced);
    if (mesh.matches()) {
      JsonNode terms = study.path("derivedSection").path("conditionBrowseModule").path("meshes");
      return terms.valueStream().anyMatch(term -> term.path("term").asText().equals(mesh.group(1)));
    }
    throw new IllegalArgumentException("filter.advanced");
  }

  private JsonNode withFields(JsonNode study) {
    if ("NCTId".equals(parameters.get("fields"))) {
      return JSON.createObjectNode();
    }
    ObjectNode selected = JSON.createObjectNode();
    for (String field : parameters.getOrDefault("fields", "").split(",")) {
      String name = Character.toLowerCase(field.charAt(0)) + field.substring(1);
      if (study.has(name)) {
        selected.set(name, study.get(name));
      }
    }
    return selected;
  }

  private int offset() {
    String token = parameters.get("pageToken");
    if (token == null) {
      return 0;
    }
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches()
        || Integer.parseInt(parts.group(1)) != tokenGeneration
        || Integer.parseInt(parts.group(2)) != question()) {
      throw new IllegalArgumentException("pageToken is not valid");
    }
    return Integer.parseInt(parts.group(3));
  }

  /** What must stay the same from page to page. */
  private int question() {
    var question = new TreeMap<>(parameters);
    List.of("countTotal", "pageSize", "pageToken").forEach(question::remove);
    return question.hashCode();
  }
}
