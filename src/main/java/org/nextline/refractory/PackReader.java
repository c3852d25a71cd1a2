package org.nextline.refractory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Course;
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
  private final List<PackNode> layers;

  /**
   * @param layers what the criterion builds on, from the most general to its own file
   */
  PackReader(PackScope scope, List<PackNode> layers) {
    this.scope = scope;
    this.rules = new RuleReader(scope);
    this.layers = layers;
    this.pack = layers.getLast().allowing(ENTRIES);
  }

  CriterionPack read() {
    readParameters();
    readDefinitions();
    PackNode treatments = inherited("treatments");
    return new CriterionPack(
        pack.require("id").text(),
        pack.require("version").whole(),
        pack.require("title").text(),
        inheritedRequired("conditions").texts(),
        citation(inheritedRequired("citation")),
        inheritedRequired("confidence").text(),
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
        inherited("ruleOut") == null ? List.of() : inherited("ruleOut").texts(),
        scope.ruleCount());
  }

  private void readParameters() {
    merged("parameters")
        .forEach((name, node) -> {
          node.allowing(Set.of("value", "unit", "source", "convention"));
          node.require("source");
          scope.parameter(name, node.require("value").value(), node.text("unit"));
        });
    merged("absent").forEach((fact, node) -> scope.absent(fact, node.value()));
  }

  private void readDefinitions() {
    Map<String, PackNode> values = merged("values");
    Map<String, PackNode> definitions = merged("rules");
    PackNode treatments = inherited("treatments");
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
    return rules.count(Stream.of(names).map(scope::rule).toList(), key(treatments), words);
  }

  private static Course.Key key(PackNode treatments) {
    PackNode key = treatments.require("key");
    try {
      return Course.Key.valueOf(key.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw key.error("expected one of " + List.of(Course.Key.values()));
    }
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
    List<CaveatRule> caveats = new ArrayList<>();
    for (PackNode layer : layers) {
      PackNode list = layer.find("caveats");
      if (list != null) {
        for (PackNode node : list.items()) {
          node.allowing(Set.of("code", "when", "text"));
          Caveat caveat = new Caveat(node.require("code").text(), node.require("text").text());
          caveats.add(new CaveatRule(rules.read(node.require("when")), caveat));
        }
      }
    }
    return caveats;
  }

  private static Citation citation(PackNode node) {
    node.allowing(Set.of("text", "year", "url"));
    return new Citation(
        node.require("text").text(), node.require("year").whole(), node.text("url"));
  }

  /** The entries of all layers; a later layer's replaces an earlier one's of the same name. */
  private Map<String, PackNode> merged(String name) {
    Map<String, PackNode> merged = new LinkedHashMap<>();
    for (PackNode layer : layers) {
      PackNode section = layer.find(name);
      if (section != null) {
        merged.putAll(section.members());
      }
    }
    return merged;
  }

  private PackNode inherited(String name) {
    PackNode found = null;
    for (PackNode layer : layers) {
      PackNode own = layer.find(name);
      found = own == null ? found : own;
    }
    return found;
  }

  private PackNode inheritedRequired(String name) {
    PackNode found = inherited(name);
    if (found == null) {
      throw pack.error("expected an entry '" + name + "'");
    }
    return found;
  }
}
