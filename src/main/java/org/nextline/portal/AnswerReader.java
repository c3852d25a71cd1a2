package org.nextline.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nextline.portal.Question.Unit;

/** Reads one typed answer into the values that it writes, by their paths. */
final class AnswerReader {

  private static final Pattern COMPONENTS = Pattern.compile("\\s*\\+\\s*");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;\\r\\n]+");
  private static final Pattern DRUG_NAME = Pattern.compile("\\p{L}.{2,}");

  private AnswerReader() {}

  /** Paths and values; empty where nothing was answered. */
  static Map<String, Object> read(Question question, FormData form) throws BadAnswer {
    String typed = form.answer(question.id());
    String path = question.path();
    if (typed.isEmpty()) {
      return Map.of();
    }
    return switch (question.kind()) {
      case NUMBER -> Map.of(path, number(question, typed, form.answer(question.unitField())));
      case MIC -> Map.of(path, TypedNumber.readMic(typed));
      case CHOICE, COUNTRY ->
          question
              .choice(typed)
              .orElseThrow(() -> new BadAnswer("Choose one of the answers in the list."))
              .writes(path);
      case BIOMARKERS -> Map.of(path, BiomarkerList.read(text(question, typed)));
      case NAMES -> Map.of(path, names(text(question, typed)));
      case AGENT -> agent(text(question, typed));
      case TEXT, LONG_TEXT -> Map.of(path, text(question, typed));
      case TICK -> Map.of();
    };
  }

  private static double number(Question question, String typed, String unit) throws BadAnswer {
    double factor = question.unit(unit).map(Unit::factor).orElse(1.0);
    double value = Math.round(TypedNumber.read(typed) * factor * 1e4) / 1e4;
    if (value < question.min() || value > question.max()) {
      throw new BadAnswer(
          "Write a number from %s to %s%s."
              .formatted(plain(question.min()), plain(question.max()), unitName(question)));
    }
    return value;
  }

  private static String unitName(Question question) {
    String unit = question.unit() != null ? question.unit() : baseUnit(question);
    return unit == null ? "" : " " + unit;
  }

  private static String baseUnit(Question question) {
    return question.units().stream()
        .filter(u -> u.factor() == 1)
        .map(Unit::label)
        .findFirst()
        .orElse(null);
  }

  private static String text(Question question, String typed) throws BadAnswer {
    if (question.max() != null && typed.length() > question.max()) {
      throw new BadAnswer("Write at most %s characters.".formatted(plain(question.max())));
    }
    return typed;
  }

  private static List<String> names(String typed) {
    return typed.equalsIgnoreCase("none")
        ? List.of()
        : BETWEEN_NAMES
            .splitAsStream(typed)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private static Map<String, Object> agent(String typed) {
    List<String> parts = COMPONENTS.splitAsStream(typed).toList();
    boolean combination = parts.size() > 1 && parts.stream().allMatch(DRUG_NAME.asMatchPredicate());
    Map<String, Object> agent = new LinkedHashMap<>();
    agent.put("agent", typed);
    if (combination) {
      agent.put("components", parts);
    }
    return agent;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
