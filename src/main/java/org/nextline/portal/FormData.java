package org.nextline.portal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the browser sent: the answers as they were typed, so that nothing is lost when a page is
 * shown again. Fields that the form does not have are dropped.
 *
 * @param answers typed answers by field name, without blanks
 * @param rows how many treatments the form shows
 */
record FormData(Map<String, String> answers, int rows) {

  static final int FIRST_ROWS = 5;
  static final int MORE_ROWS = 3;
  static final int MAX_ROWS = 30;

  static FormData empty() {
    return new FormData(Map.of(), FIRST_ROWS);
  }

  static FormData of(MultivaluedMap<String, String> sent, Questionnaire questionnaire) {
    int rows = rows(sent.getFirst("rows"));
    Set<String> known = fields(questionnaire, rows);
    Map<String, String> answers = new LinkedHashMap<>();
    sent.forEach((name, values) -> {
      String last = values.isEmpty() ? null : values.getLast();
      if (known.contains(name) && last != null && !last.isBlank()) {
        answers.put(name, last.strip());
      }
    });
    return new FormData(answers, rows);
  }

  static String treatmentId(int row) {
    return "t" + row;
  }

  /** The typed answer; empty where there is none. */
  String answer(String field) {
    return answers.getOrDefault(field, "");
  }

  boolean isEmpty() {
    return answers.isEmpty();
  }

  boolean hasTreatment(String treatmentId) {
    return answers.keySet().stream()
        .anyMatch(f -> f.startsWith(treatmentId + "-") && !f.endsWith("-unit"));
  }

  List<String> treatmentIds() {
    return IntStream.rangeClosed(1, rows).mapToObj(FormData::treatmentId).toList();
  }

  FormData withMoreRows() {
    return new FormData(answers, Math.min(MAX_ROWS, rows + MORE_ROWS));
  }

  private static int rows(String sent) {
    return sent != null && sent.matches("\\d{1,2}")
        ? Math.clamp(Integer.parseInt(sent), FIRST_ROWS, MAX_ROWS)
        : FIRST_ROWS;
  }

  private static Set<String> fields(Questionnaire questionnaire, int rows) {
    Set<String> names = new HashSet<>(Set.of(questionnaire.noTreatment().id()));
    questionnaire.general().forEach(q -> addNames(names, q));
    for (String id : new FormData(Map.of(), rows).treatmentIds()) {
      questionnaire.treatment().all().forEach(q -> addNames(names, q.forTreatment(id)));
    }
    return names;
  }

  private static void addNames(Set<String> names, Question question) {
    names.add(question.id());
    if (!question.units().isEmpty()) {
      names.add(question.unitField());
    }
  }
}
