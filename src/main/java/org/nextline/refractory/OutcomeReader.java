package org.nextline.refractory;

import java.util.List;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.PackScope;
import org.nextline.refractory.rule.Rule;
import org.nextline.refractory.rule.RuleReader;

/** Reads a criterion's decision list and caveats. */
final class OutcomeReader {

  private final PackScope scope;
  private final RuleReader rules;

  OutcomeReader(PackScope scope, RuleReader rules) {
    this.scope = scope;
    this.rules = rules;
  }

  List<Outcome> outcomes(PackNode list) {
    List<Outcome> outcomes = list.items().stream().map(this::outcome).toList();
    PackNode last = list.items().getLast();
    if (last.find("when") != null) {
      throw last.error("expected a last outcome without 'when', for when no other holds");
    }
    return outcomes;
  }

  private Outcome outcome(PackNode node) {
    node.allowing("when", "status", "stage", "says", "reassess");
    PackNode reassess = node.find("reassess");
    return new Outcome(
        when(node),
        status(node.require("status")),
        StageTemplate.read(node.find("stage"), scope),
        node.require("says").text(),
        reassess == null ? List.of() : reassess.items().stream().map(this::reassessment).toList());
  }

  private Rule when(PackNode node) {
    PackNode when = node.find("when");
    return when == null ? rules.always() : rules.read(when);
  }

  private Outcome.Reassessment reassessment(PackNode node) {
    node.allowing("fact", "when");
    return new Outcome.Reassessment("facts." + node.require("fact").text(), when(node));
  }

  private static RefractoryStatus status(PackNode node) {
    return node.oneOf(List.of(RefractoryStatus.values()));
  }

  CaveatRule caveat(PackNode node) {
    node.allowing("code", "when", "text");
    return new CaveatRule(
        rules.read(node.require("when")),
        new Caveat(node.require("code").text(), node.require("text").text()));
  }
}
