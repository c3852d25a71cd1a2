package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  private final PackScope scope;
  private final RuleReader rules;

  TermReader(PackScope scope, RuleReader rules) {
    this.scope = scope;
    this.rules = rules;
  }

  Term read(PackNode node) {
    if (node.isPlain()) {
      return node.text().startsWith("$") ? scope.parameter(node) : scope.literal(node);
    }
    Term term = find(node);
    if (term == null) {
      throw node.error(
          "expected a term: a value, $parameter, parameter, fact, field, drug, value, countTreatments, countDrugs,"
              + " lookup, firstKnown, choose or "
              + OPERATIONS.keySet());
    }
    return term;
  }

  /** The term of a mapping; null where none of its entries begins one. */
  Term find(PackNode node) {
    for (Map.Entry<String, PackNode> entry : node.members().entrySet()) {
      Term term = term(entry.getKey(), entry.getValue());
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  private Term term(String key, PackNode node) {
    return switch (key) {
      case "fact" -> scope.fact(node);
      case "field" -> scope.field(node);
      case "value" -> scope.value(node);
      case "parameter" -> scope.parameter(node);
      case "drug" -> new DrugName(node.text());
      case "firstKnown" -> new FirstKnown(all(node));
      case "choose" -> choice(node);
      case "countTreatments" -> courseCount(node);
      case "countDrugs" -> drugCount(node);
      case "lookup" -> lookup(node);
      default ->
          OPERATIONS.containsKey(key) ? new Arithmetic(OPERATIONS.get(key), all(node)) : null;
    };
  }

  private List<Term> all(PackNode node) {
    return node.items().stream().map(this::read).toList();
  }

  private Term choice(PackNode node) {
    List<Choice.Branch> branches =
        node.require("first").items().stream()
            .map(branch ->
                new Choice.Branch(
                    branch.find("when") == null ? AllOf.ALWAYS : rules.read(branch.require("when")),
                    read(branch.require("then"))))
            .toList();
    return new Choice(branches, node.require("words").text());
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
    String drugClass = node.require("class").text();
    String words = drugClass + " drugs that " + node.require("words").text();
    return new DrugCount(
        rules.read(node.require("where")),
        drugClass,
        scope.drugs(),
        scope.treatmentField("componentsStoppedForToxicity"),
        words);
  }

  private Term lookup(PackNode node) {
    return new TableLookup(
        scope.table(node.require("table")),
        scope.text(node.require("column")),
        read(node.require("key")));
  }
}
