package org.nextline.refractory.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nextline.logic.Requirement;

/**
 * What names mean while a criterion is read: vocabulary, tables, drugs, the criterion's own
 * parameters, named values and named rules.
 */
public final class PackScope {

  private final Vocabulary vocabulary;
  private final Map<String, Table> tables;
  private final Drugs drugs;
  private final Map<String, Constant> parameters = new HashMap<>();
  private final Map<String, NamedTerm> values = new HashMap<>();
  private final Map<String, NamedRule> rules = new HashMap<>();
  private final Map<String, Value> absentFacts = new HashMap<>();
  private final String source;

  /**
   * @param source the criterion's own, for what is written into its rules
   */
  public PackScope(Vocabulary vocabulary, Map<String, Table> tables, Drugs drugs, String source) {
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.drugs = drugs;
    this.source = source;
  }

  /** Declares a parameter; {@code unit} may be null. */
  public void parameter(String name, Value value, String unit, String source) {
    parameters.put(name, new Constant(name, value, unit, source));
  }

  /** A value written into a rule. */
  Constant literal(PackNode node) {
    return new Constant(null, node.value(), null, source);
  }

  String source() {
    return source;
  }

  /** What the absence of a fact stands for in this criterion alone. */
  public void absent(String fact, Value value) {
    absentFacts.put(fact, value);
  }

  /**
   * Declares the name of a value, so that values and rules may speak of each other in any order.
   */
  public void declareValue(String name) {
    values.put(name, new NamedTerm(name));
  }

  /** Gives a declared value its meaning. */
  public void defineValue(String name, Term definition) {
    values.get(name).define(definition);
  }

  /** Declares the name of a rule, so that rules may speak of each other in any order. */
  public void declareRule(String name) {
    rules.put(name, new NamedRule(name, rules.size()));
  }

  /** Gives a declared rule its meaning. */
  public void defineRule(String name, Rule definition) {
    rules.get(name).define(definition);
  }

  public int ruleCount() {
    return rules.size();
  }

  /** What the named values and rules mean, spelt out, in the order of their names. */
  public List<Requirement> definitions() {
    return Stream.concat(
            new TreeMap<>(values).values().stream().map(NamedTerm::defined),
            new TreeMap<>(rules).values().stream().map(NamedRule::defined))
        .toList();
  }

  public Rule rule(PackNode name) {
    return named(rules, name, "rule");
  }

  /** A declared rule. */
  public Rule rule(String name) {
    return rules.get(name);
  }

  Constant parameter(PackNode name) {
    return named(parameters, name, "parameter", name.text().substring(1));
  }

  /** A number that every criterion has as a parameter. */
  double common(PackNode place, String name) {
    return ((Value.Amount) named(parameters, place, "parameter", name).fixed()).low();
  }

  /** A text as it is written, or that of the {@code $parameter}. */
  String text(PackNode node) {
    return node.text().startsWith("$") ? parameter(node).fixed().toString() : node.text();
  }

  Term value(PackNode name) {
    return named(values, name, "value");
  }

  /** A declared value; {@code place} is where it is spoken of. */
  public Term value(PackNode place, String name) {
    return named(values, place, "value", name);
  }

  Table table(PackNode name) {
    return named(tables, name, "table");
  }

  Drugs drugs() {
    return drugs;
  }

  Term fact(PackNode name) {
    Field field = vocabulary.fact(name.text());
    if (field == null) {
      throw name.error("'" + name.text() + "' is not a fact of the vocabulary");
    }
    Value absent = absentFacts.getOrDefault(name.text(), Value.of(field.absent()));
    return new FactTerm(field, name.text(), "facts." + name.text(), absent);
  }

  FieldTerm field(PackNode name) {
    return fieldTerm(name, name.text());
  }

  /** A field of the treatment at hand; {@code place} is where it is spoken of. */
  FieldTerm fieldTerm(PackNode place, String name) {
    Field field = vocabulary.treatmentField(name);
    TreatmentField accessor = TreatmentField.named(name);
    if (field == null || accessor == null) {
      throw place.error("'" + name + "' is not a treatment field of the vocabulary");
    }
    return new FieldTerm(field, accessor, Value.of(field.absent()));
  }

  /** The families of drug class in a column of a table. */
  ClassFamilies families(PackNode node) {
    node.allowing("table", "column", "names");
    return new ClassFamilies(
        drugClass(), table(node.require("table")), text(node.require("column")), drugs);
  }

  /** The class of the treatment at hand. */
  FieldTerm drugClass() {
    return new FieldTerm(treatmentField("class"), TreatmentField.named("class"), Value.UNKNOWN);
  }

  Field treatmentField(String name) {
    return vocabulary.treatmentField(name);
  }

  private static <T> T named(Map<String, T> known, PackNode place, String kind) {
    return named(known, place, kind, place.text());
  }

  private static <T> T named(Map<String, T> known, PackNode place, String kind, String name) {
    T found = known.get(name);
    if (found == null) {
      throw place.error("no " + kind + " is called '" + name + "'; known: " + known.keySet());
    }
    return found;
  }
}
