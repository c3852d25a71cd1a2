package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads terms: constants, parameters, facts, fields, counts, look-ups and arithmetic. */
final class TermReader {

  private static final Map<String, Arithmetic.Operation> OPERATIONS =
      Map.of(
          "sum", Arithmetic.Operation.SUM,
          "difference", Arithmetic.Operation.DIFFERENCE,
          "times", Arithmetic.Operation.TIMES,
          "ratio", Arithmetic.Operation.RATIO,
          "max", Arithmetic.Operation.LARGEST,
          "min", Arithmetic.Operation.SMALLEST);

  /** A term is followed by nothing, but where a comparison makes a rule of it. */
  private static final Map<String, List<String>> ALONE =
      Grammar.TERMS.stream().collect(Collectors.toMap(word -> word, word -> List.of()));

  private static final Map<String, List<String>> NAMED =
      Grammar.TERMS.stream()
          .collect(Collectors.toMap(word -> word, word -> Grammar.BESIDE_NAMED_TERM));

  private final PackScope scope;
  private final RuleReader rules;

  TermReader(PackScope scope, RuleReader rules) {
    this.scope = scope;
    this.rules = rules;
  }

  Term read(PackNode node) {
    return read(node, ALONE);
  }

  /** A term that is given a name; it may also say in words what it is. */
  Term readNamed(PackNode node) {
    return read(node, NAMED);
  }

  private Term read(PackNode node, Map<String, List<String>> beginnings) {
    if (node.isPlain()) {
      return scope.constant(node);
    }
    String word = Grammar.beginningOf(node, beginnings, "term");
    return read(word, node.require(word));
  }

  /** The term that a word begins. */
  Term read(String word, PackNode node) {
    return switch (word) {
      case "fact" -> scope.fact(node);
      case "field" -> scope.field(node);
      case "value" -> scope.value(node);
      case "parameter" -> scope.setting(node);
      case "drug" -> new DrugName(node.text());
      case "firstKnown" -> new FirstKnown(all(node));
      case "choose" -> choice(node);
      case "countTreatments" -> courseCount(node);
      case "countDrugs" -> drugCount(node);
      case "lookup" -> lookup(node);
      default -> new Arithmetic(OPERATIONS.get(word), all(node));
    };
  }

  private List<Term> all(PackNode node) {
    return node.someItems().stream().map(this::read).toList();
  }

  private Term choice(PackNode node) {
    List<Choice.Branch> branches =
        Grammar.decisionList(node.require("first")).stream().map(this::branch).toList();
    return new Choice(branches, node.require("words").text());
  }

  private Choice.Branch branch(PackNode node) {
    node.allowing(Grammar.below("first"));
    return new Choice.Branch(rules.when(node, "in every other case"), read(node.require("then")));
  }

  private Term courseCount(PackNode node) {
    return new CourseCount(
        rules.read(node.require("where")),
        key(node.require("distinct")),
        node.require("words").text());
  }

  /** By what treatments are told apart: a name, or the families of drug class of a table. */
  CourseKey key(PackNode node) {
    if (!node.isPlain()) {
      return scope.families(node);
    }
    try {
      return Course.Key.valueOf(node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw node.error(
          "expected one of " + List.of(Course.Key.values()) + " or {table: .., column: ..}");
    }
  }

  private Term drugCount(PackNode node) {
    PackNode named = node.require("class");
    String drugClass = named.text();
    if (!scope.drugs().isClass(drugClass)) {
      throw named.error("expected the class of a known drug, found '" + drugClass + "'");
    }
    String words = drugClass + " drugs that " + node.require("words").text();
    return new DrugCount(
        rules.read(node.require("where")),
        drugClass,
        scope.drugs(),
        scope.treatmentField("componentsStoppedForToxicity"),
        words);
  }

  private Term lookup(PackNode node) {
    Table table = scope.table(node.require("table"));
    return new TableLookup(
        table,
        scope.column(table, node.require("column")),
        read(node.require("key")),
        node.require("words").text());
  }
}
