package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Mistakes;
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

  static final List<String> ENTRIES =
      List.of(
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

  static final List<String> TREATMENT_ENTRIES =
      List.of("key", CONSIDERED, ADEQUATE, FAILED, "category");

  static final List<String> CITATION_ENTRIES = List.of("text", "year", "url");

  private final Vocabulary vocabulary;
  private final Map<String, Table> tables;
  private final Drugs drugs;
  private final Set<String> conditions;

  /**
   * @param conditions ids of the terminology
   */
  PackReader(
      Vocabulary vocabulary, Map<String, Table> tables, Drugs drugs, Set<String> conditions) {
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.drugs = drugs;
    this.conditions = conditions;
  }

  /** Throws {@link org.nextline.refractory.rule.PackError} with the mistakes of the criterion. */
  CriterionPack read(PackLayers layers, Stringency stringency) {
    Mistakes mistakes = new Mistakes();
    PackNode pack = layers.own().allowing(ENTRIES);
    Citation citation = citation(layers.require("citation"));
    PackScope scope = new PackScope(vocabulary, tables, drugs, citation.brief());
    RuleReader rules = new RuleReader(scope);
    List<Parameter> parameters = parameters(layers, mistakes);
    for (Parameter p : parameters) {
      scope.parameter(p.name(), p.at(stringency), p.unit(), p.source(), p.says());
    }
    layers
        .merged("absent")
        .forEach((fact, node) -> mistakes.during(() -> scope.absent(fact, node)));
    PackNode treatments = layers.find("treatments");
    define(layers, treatments, scope, rules, mistakes);
    OutcomeReader reader = new OutcomeReader(scope, rules, mistakes);
    List<Outcome> outcomes = mistakes.in(() -> reader.outcomes(pack.require("outcomes")));
    StageTemplate open = mistakes.in(() -> StageTemplate.read(pack.find("stageWhileOpen"), scope));
    List<CaveatRule> caveats = reader.caveats(layers.all("caveats"));
    List<String> judged = mistakes.in(() -> conditions(layers.require("conditions")));
    List<String> excepted = mistakes.in(() -> conditions(layers.find("exceptConditions")));
    TreatmentRules judgement = mistakes.in(() -> judgement(treatments, scope, rules));
    mistakes.during(scope::refuseCircles);
    mistakes.refuse();
    new Unused(scope).refuse(layers.own());
    return new CriterionPack(
        pack.require("id").text(),
        pack.require("version").whole(),
        pack.require("title").text(),
        judged,
        excepted,
        citation,
        Confidence.read(layers.require("confidence")).name(),
        parameters.stream().filter(p -> scope.usesParameter(p.name())).toList(),
        judgement,
        count(treatments, scope, rules, "adequate trials of treatment", CONSIDERED, ADEQUATE),
        count(
            treatments,
            scope,
            rules,
            "failed adequate trials of treatment",
            CONSIDERED,
            ADEQUATE,
            FAILED),
        outcomes,
        open,
        caveats,
        layers.find("ruleOut") == null ? List.of() : layers.find("ruleOut").texts(),
        scope.definitions(),
        scope.usedTables(),
        scope.ruleCount());
  }

  private List<String> conditions(PackNode list) {
    return list == null ? List.of() : list.names("condition", conditions);
  }

  /** Rules speak of parameters, so their mistakes are told first. */
  private static List<Parameter> parameters(PackLayers layers, Mistakes mistakes) {
    List<Parameter> parameters = new ArrayList<>();
    layers
        .merged("parameters")
        .forEach((name, node) -> mistakes.during(() -> parameters.add(Parameter.read(name, node))));
    mistakes.refuse();
    return parameters;
  }

  /** Declares all named values and rules before any is defined: they may speak of each other. */
  private static void define(
      PackLayers layers,
      PackNode treatments,
      PackScope scope,
      RuleReader rules,
      Mistakes mistakes) {
    Map<String, PackNode> values = layers.merged("values");
    Map<String, PackNode> definitions = layers.merged("rules");
    if (treatments != null) {
      treatments.allowing(TREATMENT_ENTRIES);
      for (String part : List.of(CONSIDERED, ADEQUATE, FAILED)) {
        definitions.put(part, treatments.require(part));
      }
    }
    values.keySet().forEach(scope::declareValue);
    definitions.keySet().forEach(scope::declareRule);
    values.forEach((name, node) ->
        mistakes.during(() -> scope.defineValue(name, () -> rules.namedTerm(node), words(node))));
    definitions.forEach(
        (name, node) -> mistakes.during(() -> scope.defineRule(name, () -> rules.read(node))));
  }

  private static TreatmentRules judgement(PackNode treatments, PackScope scope, RuleReader rules) {
    if (treatments == null) {
      return null;
    }
    PackNode key = treatments.find("key");
    PackNode category = treatments.find("category");
    return new TreatmentRules(
        scope.rule(CONSIDERED),
        scope.rule(ADEQUATE),
        scope.rule(FAILED),
        key == null ? null : rules.keyWords(key),
        category == null ? null : rules.term(category));
  }

  private static String words(PackNode value) {
    return value.isPlain() ? null : value.text("words");
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
    node.allowing(CITATION_ENTRIES);
    return new Citation(
        node.require("text").text(), node.require("year").whole(), node.text("url"));
  }
}
