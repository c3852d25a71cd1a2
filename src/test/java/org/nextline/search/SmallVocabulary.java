package org.nextline.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Epilepsy with a narrower and a wider condition, and depression. */
final class SmallVocabulary implements ConditionRecogniser {

  private static final Map<String, String> NAMES =
      Map.of(
          "focal epilepsy", "focal_epilepsy",
          "epilepsy", "epilepsy",
          "seizure disorder", "epilepsy",
          "neurological disease", "neurological",
          "depression", "depression");

  private static final Map<String, Set<String>> ANCESTORS =
      Map.of(
          "focal_epilepsy", Set.of("epilepsy", "neurological"),
          "epilepsy", Set.of("neurological"));

  private final String version;

  SmallVocabulary() {
    this("1");
  }

  SmallVocabulary(String version) {
    this.version = version;
  }

  /** The longest name wins, as in the real vocabulary. */
  @Override
  public Set<String> conditionsNamedIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("focal epilepsy")) {
      return Set.of("focal_epilepsy");
    }
    Set<String> ids = new HashSet<>();
    NAMES.forEach((name, id) -> {
      if (lower.contains(name)) {
        ids.add(id);
      }
    });
    return ids;
  }

  @Override
  public Set<String> ancestors(String conditionId) {
    return ANCESTORS.getOrDefault(conditionId, Set.of());
  }

  @Override
  public String version() {
    return version;
  }
}
