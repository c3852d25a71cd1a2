package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the language that criteria are written in, and what may stand beside and below them.
 */
public final class Grammar {

  /** What begins a rule, with what may stand beside it. */
  static final Map<String, List<String>> RULES = new LinkedHashMap<>();

  /** What begins a term. */
  static final List<String> TERMS =
      List.of(
          "fact",
          "field",
          "value",
          "parameter",
          "drug",
          "firstKnown",
          "choose",
          "countTreatments",
          "countDrugs",
          "lookup",
          "sum",
          "difference",
          "times",
          "ratio",
          "max",
          "min");

  /** What makes a rule of a term. */
  static final List<String> COMPARISONS =
      List.of(
          "atLeast", "moreThan", "atMost", "lessThan", "is", "says", "unlessItSays", "ifNotStated");

  /** What may stand beside a term that is given a name. */
  public static final List<String> BESIDE_NAMED_TERM = List.of("words");

  private static final Map<String, List<String>> BELOW =
      Map.of(
          "some", List.of("count", "of"),
          "ofFamily", List.of("table", "column", "names"),
          "adequateDose", List.of("table", "column", "times"),
          "choose", List.of("words", "first"),
          "first", List.of("when", "then"),
          "countTreatments", List.of("where", "distinct", "words"),
          "countDrugs", List.of("where", "class", "words"),
          "lookup", List.of("table", "column", "words", "key"));

  static {
    for (String word :
        List.of(
            "all",
            "any",
            "some",
            "not",
            "certainly",
            "rule",
            "anyTreatment",
            "latestTreatment",
            "notStated",
            "anyDrugOf",
            "line",
            "ageBelow",
            "everyDrugIn",
            "ofFamily",
            "adequateDose")) {
      RULES.put(word, List.of());
    }
    RULES.put(
        "improvementBelow",
        List.of("percent", "outcome", "failing", "responding", "contradicting"));
  }

  private Grammar() {}

  /** Every word that begins a rule, with what may stand beside it. */
  public static Map<String, List<String>> rules() {
    Map<String, List<String>> rules = new LinkedHashMap<>(RULES);
    TERMS.forEach(word -> rules.put(word, COMPARISONS));
    return rules;
  }

  /** Every word that begins a term. */
  public static List<String> terms() {
    return TERMS;
  }

  /** The entries of a word whose value is a mapping; empty for the other words. */
  public static List<String> below(String word) {
    return BELOW.getOrDefault(word, List.of());
  }

  /**
   * The lines of a decision list. Throws {@link PackError} where a line without 'when' keeps those
   * after it from ever being reached.
   */
  public static List<PackNode> decisionList(PackNode list) {
    List<PackNode> lines = list.someItems();
    for (PackNode line : lines.subList(0, lines.size() - 1)) {
      if (line.find("when") == null) {
        throw line.error("expected 'when': without it no line after this one can be reached");
      }
    }
    return lines;
  }

  /**
   * The one word that begins a rule or a term, once everything that stands there is allowed.
   *
   * @param beginnings the words that may begin it, with what may stand beside each
   * @param kind what is read, in words
   */
  static String beginningOf(PackNode node, Map<String, List<String>> beginnings, String kind) {
    List<String> found = node.members().keySet().stream().filter(beginnings::containsKey).toList();
    if (found.isEmpty()) {
      String first = node.members().keySet().stream().findFirst().orElse("");
      throw node.error(
          "expected a "
              + kind
              + ", found '"
              + first
              + "'"
              + Spelling.help(first, beginnings.keySet()));
    }
    String word = found.getFirst();
    List<String> allowed = new ArrayList<>(List.of(word));
    allowed.addAll(beginnings.get(word));
    node.allowing(allowed);
    PackNode value = node.require(word);
    if (BELOW.containsKey(word)) {
      value.allowing(below(word));
    }
    return word;
  }
}
