package org.nextline.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Plain sentences for codes, as {@code portal/words.yaml} writes them. */
record PlainWords(
    Map<String, Map<String, String>> status,
    Map<String, Map<String, String>> stage,
    Map<String, Map<String, String>> category,
    Map<String, String> decides,
    Map<String, String> confidence,
    Map<String, String> mechanism,
    Map<String, String> mechanismConfidence,
    Map<String, String> funnel) {

  String status(String criteriaId, String code) {
    return find(status, criteriaId, code).orElse(code);
  }

  /** The criterion's own category of a treatment, with what it means. */
  String category(String criteriaId, String code) {
    return find(category, criteriaId, code).orElse("Category " + code + ".");
  }

  /** What an answer would settle; null where that is not said. */
  String decides(List<String> codes) {
    return Lists.orEmpty(codes).stream()
        .map(decides::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The sentence of one stage code; {@code name=value} codes put the value into the sentence. */
  String stage(String criteriaId, String code) {
    String[] nameAndValue = code.split("=", 2);
    return find(stage, criteriaId, nameAndValue[0])
        .map(s -> nameAndValue.length == 2 ? s.replace("{value}", nameAndValue[1]) : s)
        .orElse("Stage: " + code.replace('_', ' ') + ".");
  }

  private static Optional<String> find(
      Map<String, Map<String, String>> table, String criteriaId, String code) {
    return table.entrySet().stream()
        .filter(e -> criteriaId.startsWith(e.getKey()) && e.getValue().containsKey(code))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .map(e -> e.getValue().get(code));
  }
}
