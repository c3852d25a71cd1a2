package org.nextline.refractory;

import java.util.List;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Grammar;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.PackScope;
import org.nextline.refractory.rule.RuleReader;

/** Reads a criterion's decision list and caveats. */
final class OutcomeReader {

  static final List<String> OUTCOME_ENTRIES =
      List.of("when", "status", "stage", "says", "reassess");
  static final List<String> REASSESSMENT_ENTRIES = List.of("fact", "when");
  static final List<String> CAVEAT_ENTRIES = List.of("code", "when", "text");

  private final PackScope scope;
  private final RuleReader rules;
  private final Mistakes mistakes;

  OutcomeReader(PackScope scope, RuleReader rules, Mistakes mistakes) {
    this.scope = scope;
    this.rules = rules;
    this.mistakes = mistakes;
  }

  List<Outcome> outcomes(PackNode list) {
    List<PackNode> items = Grammar.decisionList(list);
    List<Outcome> outcomes = items.stream().map(item -> mistakes.in(() -> outcome(item))).toList();
    PackNode last = items.getLast();
    if (last.find("when") != null) {
      throw last.error("expected a last outcome without 'when', for when no other holds");
    }
    return outcomes;
  }

  List<CaveatRule> caveats(Stream<PackNode> lists) {
    return lists
        .flatMap(list -> list.items().stream())
        .map(item -> mistakes.in(() -> caveat(item)))
        .toList();
  }

  private Outcome outcome(PackNode node) {
    node.allowing(OUTCOME_ENTRIES);
    PackNode reassess = node.find("reassess");
    return new Outcome(
        rules.when(node, "in every other case"),
        status(node.require("status")),
        StageTemplate.read(node.find("stage"), scope),
        node.require("says").text(),
        reassess == null ? List.of() : reassess.items().stream().map(this::reassessment).toList());
  }

  private Outcome.Reassessment reassessment(PackNode node) {
    node.allowing(REASSESSMENT_ENTRIES);
    PackNode fact = node.require("fact");
    scope.field(fact, fact.text());
    return new Outcome.Reassessment("facts." + fact.text(), rules.when(node, "always"));
  }

  private static RefractoryStatus status(PackNode node) {
    return node.oneOf(List.of(RefractoryStatus.values()));
  }

  private CaveatRule caveat(PackNode node) {
    node.allowing(CAVEAT_ENTRIES);
    return new CaveatRule(
        rules.when(node, "always"),
        new Caveat(node.require("code").text(), node.require("text").text()));
  }
}
