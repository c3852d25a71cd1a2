package org.nextline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;

/**
 * Reads and changes a profile by the paths of its parts, as traces and {@code missing} name them:
 * {@code facts.mic.oxacillin}, {@code treatments.t1.weeks}, {@code age}.
 */
public final class ProfilePaths {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final String FACTS = "facts.";
  private static final String TREATMENTS = "treatments.";

  private ProfilePaths() {}

  /** Puts a fact of a dotted name into nested maps. */
  static void put(Map<String, Object> facts, String name, Object value) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      facts.put(name, value);
      return;
    }
    Object inner = facts.computeIfAbsent(name.substring(0, dot), key -> new HashMap<>());
    if (inner instanceof Map<?, ?>) {
      put(mapping(inner), name.substring(dot + 1), value);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapping(Object map) {
    return (Map<String, Object>) map;
  }

  /** The last part of a path of a treatment. */
  public static String field(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The treatment that a path belongs to. */
  public static Treatment treatment(PatientProfile profile, String path) {
    return profile.treatmentsOrEmpty().stream()
        .filter(treatment -> path.startsWith(TREATMENTS + treatment.id() + "."))
        .findFirst()
        .orElseThrow();
  }

  /** Paths of all single values that a criterion reads of a profile, known or not. */
  public static List<String> readBy(CriterionInputs inputs, PatientProfile profile) {
    List<String> paths = new ArrayList<>();
    inputs.facts().keySet().forEach(fact -> paths.add(FACTS + fact));
    for (Treatment treatment : profile.treatmentsOrEmpty()) {
      inputs.fields().keySet().stream()
          .filter(field -> !List.of("agent", "components", "conflicts").contains(field))
          .forEach(field -> paths.add(TREATMENTS + treatment.id() + "." + field));
    }
    return paths;
  }

  /** Those of these paths for which the profile says nothing. */
  public static List<String> notStated(PatientProfile profile, Collection<String> paths) {
    ObjectNode node = JSON.valueToTree(profile);
    return paths.stream().filter(path -> isEmpty(find(node, path))).toList();
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || value.isTextual() && value.asText().equals("unknown");
  }

  private static JsonNode find(JsonNode profile, String path) {
    JsonNode place = owner(profile, path);
    for (String part : within(path).split("\\.")) {
      place = place.path(part);
    }
    return place;
  }

  /** The facts, or the treatment that the path belongs to. */
  private static JsonNode owner(JsonNode profile, String path) {
    if (path.startsWith(FACTS)) {
      return profile.path("facts");
    }
    for (JsonNode treatment : profile.path("treatments")) {
      if (path.startsWith(TREATMENTS + treatment.path("id").asText() + ".")) {
        return treatment;
      }
    }
    throw new IllegalArgumentException("no such treatment");
  }

  private static String within(String path) {
    return path.startsWith(FACTS) ? path.substring(FACTS.length()) : field(path);
  }

  /** The same profile with other values at these paths; null makes one unknown. */
  public static PatientProfile with(PatientProfile profile, Map<String, Object> values) {
    ObjectNode node = JSON.valueToTree(profile);
    if (!node.has("facts")) {
      node.putObject("facts");
    }
    values.forEach((path, value) -> set(owner(node, path), within(path), value));
    return JSON.convertValue(node, PatientProfile.class);
  }

  private static void set(JsonNode owner, String name, Object value) {
    ObjectNode place = (ObjectNode) owner;
    int dot = name.indexOf('.');
    if (dot < 0) {
      place.set(name, JSON.valueToTree(value));
      return;
    }
    String first = name.substring(0, dot);
    if (!place.path(first).isObject()) {
      place.putObject(first);
    }
    set(place.get(first), name.substring(dot + 1), value);
  }

  /**
   * The profile with nothing but its condition, these paths, and which treatments there were in
   * which order, where any path is of the history.
   */
  public static PatientProfile only(PatientProfile profile, Collection<String> paths) {
    ObjectNode node = JSON.valueToTree(profile);
    ObjectNode kept = JSON.createObjectNode();
    kept.set("condition", node.get("condition"));
    ObjectNode facts = kept.putObject("facts");
    boolean isHistoryCited = paths.stream().anyMatch(path -> path.startsWith("treatments"));
    if (isHistoryCited && node.has("treatments")) {
      ArrayNode treatments = kept.putArray("treatments");
      node.path("treatments")
          .forEach(treatment -> treatments.addObject().set("id", treatment.get("id")));
    }
    for (String path : paths) {
      if (path.startsWith(FACTS)) {
        keep(find(node, path), facts, within(path));
      } else if (path.startsWith(TREATMENTS) && isOfField(node, path)) {
        keep(find(node, path), owner(kept, path), within(path));
      } else if (node.has(path) && !path.equals("treatments")) {
        kept.set(path, node.get(path));
      }
    }
    return JSON.convertValue(kept, PatientProfile.class);
  }

  /** False for the path of a treatment as a whole. */
  private static boolean isOfField(JsonNode profile, String path) {
    for (JsonNode treatment : profile.path("treatments")) {
      if (path.startsWith(TREATMENTS + treatment.path("id").asText() + ".")) {
        return true;
      }
    }
    return false;
  }

  private static void keep(JsonNode value, JsonNode owner, String name) {
    if (!value.isMissingNode()) {
      set(owner, name, value);
    }
  }
}
