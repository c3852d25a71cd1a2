package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.PackScope;
import org.nextline.refractory.rule.RuleReader;
import org.nextline.refractory.rule.Term;

/**
 * Reads a criterion from its file, the criterion that it is based on, and what all criteria share.
 */
final class PackReader {

  private static final Set<String> ENTRIES =
      Set.of(
          "id",
          "version",
          "title",
          "conditions",
          "exceptConditions",
          "basedOn",
          "citation",
          "confidence",
          "parameters",
          "absent",
          "treatments",
          "rules",
          "values",
          "outcomes",
          "stageWhileOpen",
          "caveats",
          "ruleOut");

  private final PackScope scope;
  private final RuleReader rules;
  private final PackNode pack;
  private final PackLayers layers;
  private final Stringency stringency;

  PackReader(PackScope scope, PackLayers layers, Stringency stringency) {
    this.scope = scope;
    this.rules = new RuleReader(scope);
    this.layers = layers;
    this.stringency = stringency;
    this.pack = layers.own().allowing(ENTRIES);
  }

  CriterionPack read() {
    readParameters();
    readDefinitions();
    PackNode treatments = layers.find("treatments");
    return new CriterionPack(
        pack.require("id").text(),
        pack.require("version").whole(),
        pack.require("title").text(),
        layers.require("conditions").texts(),
        texts(layers.find("exceptConditions")),
        citation(layers.require("citation")),
        layers.require("confidence").text(),
        treatments == null
            ? null
            : new TreatmentRules(
                scope.rule("considered"), scope.rule("adequate"), scope.rule("failed")),
        count(treatments, "adequate trials of treatment", "considered", "adequate"),
        count(
            treatments, "failed adequate trials of treatment", "considered", "adequate", "failed"),
        outcomes(),
        StageTemplate.read(pack.find("stageWhileOpen"), scope),
        caveats(),
        texts(layers.find("ruleOut")),
        scope.ruleCount());
  }

  private static List<String> texts(PackNode list) {
    return list == null ? List.of() : list.texts();
  }

  private void readParameters() {
    layers
        .merged("parameters")
        .forEach((name, node) -> {
          node.allowing(Set.of("value", "strict", "lenient", "unit", "source", "convention"));
          node.require("source");
          PackNode standard = node.require("value");
          PackNode chosen = node.find(stringency.entry());
          scope.parameter(name, (chosen == null ? standard : chosen).value(), node.text("unit"));
        });
    layers.merged("absent").forEach((fact, node) -> scope.absent(fact, node.value()));
  }

  private void readDefinitions() {
    Map<String, PackNode> values = layers.merged("values");
    Map<String, PackNode> definitions = layers.merged("rules");
    PackNode treatments = layers.find("treatments");
    if (treatments != null) {
      treatments.allowing(Set.of("key", "considered", "adequate", "failed"));
      for (String part : List.of("considered", "adequate", "failed")) {
        definitions.put(part, treatments.require(part));
      }
    }
    values.keySet().forEach(scope::declareValue);
    definitions.keySet().forEach(scope::declareRule);
    values.forEach((name, node) -> scope.defineValue(name, rules.term(node)));
    definitions.forEach((name, node) -> scope.defineRule(name, rules.read(node)));
  }

  /** How many treatments satisfy all of these rules; null where the criterion counts none. */
  private Term count(PackNode treatments, String words, String... names) {
    if (treatments == null || treatments.find("key") == null) {
      return null;
    }
    return rules.count(
        Stream.of(names).map(scope::rule).toList(), treatments.require("key"), words);
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (PackNode node : pack.require("outcomes").items()) {
      node.allowing(Set.of("when", "status", "stage", "says", "reassess"));
      PackNode when = node.find("when");
      outcomes.add(
          new Outcome(
              when == null ? rules.always() : rules.read(when),
              status(node.require("status")),
              StageTemplate.read(node.find("stage"), scope),
              node.require("says").text(),
              reassessments(node.find("reassess"))));
    }
    return outcomes;
  }

  private List<Outcome.Reassessment> reassessments(PackNode node) {
    if (node == null) {
      return List.of();
    }
    return node.items().stream()
        .map(item -> {
          item.allowing(Set.of("fact", "when"));
          PackNode when = item.find("when");
          return new Outcome.Reassessment(
              "facts." + item.require("fact").text(),
              when == null ? rules.always() : rules.read(when));
        })
        .toList();
  }

  private static RefractoryStatus status(PackNode node) {
    try {
      return RefractoryStatus.valueOf(node.text());
    } catch (IllegalArgumentException e) {
      throw node.error("expected one of " + List.of(RefractoryStatus.values()));
    }
  }

  private List<CaveatRule> caveats() {
    return layers.all("caveats").flatMap(list -> list.items().stream()).map(this::caveat).toList();
  }

  private CaveatRule caveat(PackNode node) {
    node.allowing(Set.of("code", "when", "text"));
    return new CaveatRule(
        rules.read(node.require("when")),
        new Caveat(node.require("code").text(), node.require("text").text()));
  }

  private static Citation citation(PackNode node) {
    node.allowing(Set.of("text", "year", "url"));
    return new Citation(
        node.require("text").text(), node.require("year").whole(), node.text("url"));
  }
}
