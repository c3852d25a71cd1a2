package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few turns of phrase that all reasons share. */
public final class Wording {

  /** Said of what is taken to be so because nothing is recorded. */
  static final String ASSUMED = " (assumed, not documented)";

  private static final Value ONE = Value.of(1);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Map<String, String> SHORT_FORMS =
      Map.of("min", "minimum", "max", "maximum", "pct", "percent");

  private Wording() {}

  /** The unit may be null. */
  static String amount(Value value, String unit) {
    if (!value.isKnown()) {
      return "not known";
    }
    if (value.toString().isEmpty()) {
      return "none";
    }
    if (unit == null || value instanceof Value.Text) {
      return value.toString();
    }
    return value + " " + (value.equals(ONE) ? singular(unit) : unit);
  }

  private static String singular(String unit) {
    int end = unit.indexOf(' ') < 0 ? unit.length() : unit.indexOf(' ');
    String counted = unit.substring(0, end);
    String one =
        counted.endsWith("sses")
            ? counted.substring(0, end - 2)
            : counted.length() > 3 && counted.endsWith("s")
                ? counted.substring(0, end - 1)
                : counted;
    return one + unit.substring(end);
  }

  /** Alternatives: "a, b or c". */
  static String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** Alternatives among values. */
  static String anyOf(List<Value> values) {
    return either(values.stream().map(value -> amount(value, null)).toList());
  }

  /** A code as words. */
  static String ofCode(String code) {
    return code.replace('_', ' ');
  }

  /** A name of the criterion's file as words: "minWeeksOfTCA" is "minimum weeks of TCA". */
  public static String ofName(String name) {
    return Stream.of(BETWEEN_WORDS.split(name)).map(Wording::word).collect(Collectors.joining(" "));
  }

  private static String word(String part) {
    String word = part.toLowerCase(Locale.ROOT);
    boolean isAcronym = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
    return isAcronym ? part : SHORT_FORMS.getOrDefault(word, word);
  }
}
