package org.nextline.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A profile under construction: values put at paths such as {@code facts.mic.oxacillin}. */
final class ProfileTree {

  /** Lists of named entries, and what the value of an entry is called. */
  private static final Map<String, String> NAMED_ENTRIES =
      Map.of("observations", "value", "symptoms", "severity");

  private final Map<String, Object> root = new LinkedHashMap<>();

  Map<String, Object> root() {
    return root;
  }

  void putAll(Map<String, Object> values) {
    values.forEach(this::put);
  }

  void put(String path, Object value) {
    String[] steps = path.split("\\.");
    String valueName = NAMED_ENTRIES.get(steps[0]);
    if (valueName != null) {
      entries(steps[0]).add(Map.of("name", steps[1], valueName, value));
      return;
    }
    Map<String, Object> node = root;
    for (int i = 0; i < steps.length - 1; i++) {
      node = child(node, steps[i]);
    }
    node.put(steps[steps.length - 1], value);
  }

  @SuppressWarnings("unchecked")
  private List<Object> entries(String name) {
    return (List<Object>) root.computeIfAbsent(name, n -> new ArrayList<>());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> node, String name) {
    return (Map<String, Object>) node.computeIfAbsent(name, n -> new LinkedHashMap<>());
  }
}
