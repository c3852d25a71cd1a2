package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.PackScope;
import org.nextline.refractory.rule.RuleReader;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Term;
import org.nextline.refractory.rule.Vocabulary;

/**
 * Reads a criterion from its file, the criterion that it is based on, and what all criteria share.
 */
final class PackReader {

  private static final String CONSIDERED = "considered";
  private static final String ADEQUATE = "adequate";
  private static final String FAILED = "failed";

  private static final String[] ENTRIES = {
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
    "ruleOut"
  };

  private final Vocabulary vocabulary;
  private final Map<String, Table> tables;
  private final Drugs drugs;

  PackReader(Vocabulary vocabulary, Map<String, Table> tables, Drugs drugs) {
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.drugs = drugs;
  }

  CriterionPack read(PackLayers layers, Stringency stringency) {
    PackNode pack = layers.own().allowing(ENTRIES);
    Citation citation = citation(layers.require("citation"));
    PackScope scope = new PackScope(vocabulary, tables, drugs, citation.brief());
    RuleReader rules = new RuleReader(scope);
    List<Parameter> parameters = parameters(layers);
    for (Parameter p : parameters) {
      scope.parameter(p.name(), p.at(stringency), p.unit(), p.source());
    }
    layers.merged("absent").forEach((fact, node) -> scope.absent(fact, node.value()));
    PackNode treatments = layers.find("treatments");
    define(layers, treatments, scope, rules);
    OutcomeReader outcomes = new OutcomeReader(scope, rules);
    PackNode category = treatments == null ? null : treatments.find("category");
    return new CriterionPack(
        pack.require("id").text(),
        pack.require("version").whole(),
        pack.require("title").text(),
        layers.require("conditions").texts(),
        texts(layers.find("exceptConditions")),
        citation,
        Confidence.read(layers.require("confidence")).name(),
        parameters,
        treatments == null
            ? null
            : new TreatmentRules(
                scope.rule(CONSIDERED),
                scope.rule(ADEQUATE),
                scope.rule(FAILED),
                treatments.find("key") == null ? null : rules.keyWords(treatments.find("key")),
                category == null ? null : rules.term(category)),
        count(treatments, scope, rules, "adequate trials of treatment", CONSIDERED, ADEQUATE),
        count(
            treatments,
            scope,
            rules,
            "failed adequate trials of treatment",
            CONSIDERED,
            ADEQUATE,
            FAILED),
        outcomes.outcomes(pack.require("outcomes")),
        StageTemplate.read(pack.find("stageWhileOpen"), scope),
        layers.all("caveats").flatMap(list -> list.items().stream()).map(outcomes::caveat).toList(),
        texts(layers.find("ruleOut")),
        scope.definitions(),
        scope.usedTables(),
        scope.ruleCount());
  }

  private static List<String> texts(PackNode list) {
    return list == null ? List.of() : list.texts();
  }

  private static List<Parameter> parameters(PackLayers layers) {
    List<Parameter> parameters = new ArrayList<>();
    layers.merged("parameters").forEach((name, node) -> parameters.add(Parameter.read(name, node)));
    return parameters;
  }

  /** Declares all named values and rules before any is defined: they may speak of each other. */
  private static void define(
      PackLayers layers, PackNode treatments, PackScope scope, RuleReader rules) {
    Map<String, PackNode> values = layers.merged("values");
    Map<String, PackNode> definitions = layers.merged("rules");
    if (treatments != null) {
      treatments.allowing("key", CONSIDERED, ADEQUATE, FAILED, "category");
      for (String part : List.of(CONSIDERED, ADEQUATE, FAILED)) {
        definitions.put(part, treatments.require(part));
      }
    }
    values.keySet().forEach(scope::declareValue);
    definitions.keySet().forEach(scope::declareRule);
    values.forEach((name, node) -> scope.defineValue(name, rules.term(node)));
    definitions.forEach((name, node) -> scope.defineRule(name, rules.read(node)));
  }

  /** How many treatments satisfy all of these rules; null where the criterion counts none. */
  private static Term count(
      PackNode treatments, PackScope scope, RuleReader rules, String words, String... names) {
    if (treatments == null || treatments.find("key") == null) {
      return null;
    }
    return rules.count(
        Stream.of(names).map(scope::rule).toList(), treatments.require("key"), words);
  }

  private static Citation citation(PackNode node) {
    node.allowing("text", "year", "url");
    return new Citation(
        node.require("text").text(), node.require("year").whole(), node.text("url"));
  }
}
