package org.nextline.refractory.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What names mean while a criterion is read: vocabulary, tables, drugs, the criterion's own
 * parameters, named values and named rules.
 */
public final class PackScope {

  private static final char PARAMETER = '$';

  private final Vocabulary vocabulary;
  private final Drugs drugs;
  private final Names<Table> tables = new Names<>("table");
  private final Names<Constant> parameters = new Names<>("parameter");
  private final Names<NamedTerm> values = new Names<>("value");
  private final Names<NamedRule> rules = new Names<>("rule");
  private final Dependencies dependencies = new Dependencies();
  private final Map<String, Value> absentFacts = new HashMap<>();
  private final String source;

  /**
   * @param source the criterion's own, for what is written into its rules
   */
  public PackScope(Vocabulary vocabulary, Map<String, Table> tables, Drugs drugs, String source) {
    this.vocabulary = vocabulary;
    this.drugs = drugs;
    this.source = source;
    tables.forEach(this.tables::put);
  }

  /** Declares a parameter; {@code unit} may be null, {@code says} is empty but for flags. */
  public void parameter(
      String name, Value value, String unit, String source, Map<String, String> says) {
    parameters.put(name, new Constant(value, unit, source, says));
  }

  /** What the absence of a fact stands for in this criterion alone. */
  public void absent(String fact, PackNode node) {
    field(node, fact);
    absentFacts.put(fact, node.value());
  }

  /**
   * Declares the name of a value, so that values and rules may speak of each other in any order.
   */
  public void declareValue(String name) {
    values.put(name, new NamedTerm(name));
  }

  /** Gives a declared value its meaning; {@code words} may be null. */
  public void defineValue(String name, Supplier<Term> reading, String words) {
    values.named(name).define(dependencies.of("value " + name, reading), words);
  }

  /** Declares the name of a rule, so that rules may speak of each other in any order. */
  public void declareRule(String name) {
    rules.put(name, new NamedRule(name, rules.size()));
  }

  /** Gives a declared rule its meaning. */
  public void defineRule(String name, Supplier<Rule> reading) {
    rules.named(name).define(dependencies.of("rule " + name, reading));
  }

  /** Throws {@link PackError} where a rule or a value is defined by itself. */
  public void refuseCircles() {
    dependencies.refuseCircles();
  }

  public boolean usesParameter(String name) {
    return parameters.isUsed(name);
  }

  public boolean usesRule(String name) {
    return rules.isUsed(name);
  }

  public boolean usesValue(String name) {
    return values.isUsed(name);
  }

  public int ruleCount() {
    return rules.size();
  }

  /** What the named values and rules mean, spelt out, in the order of their names. */
  public List<Definition> definitions() {
    return Stream.concat(
            values.all().stream().map(NamedTerm::definition),
            rules.all().stream().map(NamedRule::definition))
        .sorted(Comparator.comparing(Definition::name))
        .toList();
  }

  /** The tables that rules spoke of. */
  public List<Table> usedTables() {
    return tables.used();
  }

  public Rule rule(PackNode name) {
    NamedRule rule = rules.find(name, name.text());
    dependencies.use("rule " + name.text(), name);
    return rule;
  }

  /** A declared rule. */
  public NamedRule rule(String name) {
    return rules.named(name);
  }

  Term value(PackNode name) {
    return value(name, name.text());
  }

  /** A declared value; {@code place} is where it is spoken of. */
  public Term value(PackNode place, String name) {
    NamedTerm value = values.find(place, name);
    dependencies.use("value " + name, place);
    return value;
  }

  /** A value written into a rule, or that of a {@code $parameter}. */
  Constant constant(PackNode node) {
    return isParameter(node) ? parameter(node) : new Constant(node.value(), null, source, Map.of());
  }

  private static boolean isParameter(PackNode node) {
    return node.isPlain() && node.text().indexOf(PARAMETER) == 0;
  }

  private Constant parameter(PackNode name) {
    return parameters.find(name, name.text().substring(1));
  }

  /** A {@code $parameter} that is itself asked about. */
  Setting setting(PackNode node) {
    if (!isParameter(node)) {
      throw node.error("expected a parameter's name with '$' before it");
    }
    return new Setting(Wording.ofName(node.text().substring(1)), parameter(node));
  }

  /** A number that every criterion has as a parameter. */
  double common(PackNode place, String name) {
    return ((Value.Amount) parameters.find(place, name).fixed()).low();
  }

  /** A column of a table, by its name or by a {@code $parameter}. */
  String column(Table table, PackNode node) {
    String column = isParameter(node) ? parameter(node).fixed().toString() : node.text();
    if (!table.columns().contains(column)) {
      throw node.error(
          "table '"
              + table.name()
              + "' has no column '"
              + column
              + "'"
              + Spelling.help(column, table.columns()));
    }
    return column;
  }

  Table table(PackNode name) {
    return tables.find(name, name.text());
  }

  Drugs drugs() {
    return drugs;
  }

  String source() {
    return source;
  }

  Term fact(PackNode name) {
    Field field = field(name, name.text());
    Value absent = absentFacts.getOrDefault(name.text(), Value.of(field.absent()));
    return new FactTerm(field, name.text(), "facts." + name.text(), absent);
  }

  /** A fact of the vocabulary; {@code place} is where it is spoken of. */
  public Field field(PackNode place, String fact) {
    Field field = vocabulary.fact(fact);
    if (field == null) {
      throw place.error(
          "'"
              + fact
              + "' is not a fact of the vocabulary"
              + Spelling.help(fact, vocabulary.factNames()));
    }
    return field;
  }

  FieldTerm field(PackNode name) {
    return fieldTerm(name, name.text());
  }

  /** A field of the treatment at hand; {@code place} is where it is spoken of. */
  FieldTerm fieldTerm(PackNode place, String name) {
    Field field = vocabulary.treatmentField(name);
    TreatmentField accessor = TreatmentField.named(name);
    if (field == null || accessor == null) {
      throw place.error(
          "'"
              + name
              + "' is not a treatment field of the vocabulary"
              + Spelling.help(name, vocabulary.treatmentFieldNames()));
    }
    return new FieldTerm(field, accessor, Value.of(field.absent()));
  }

  /** The families of drug class in a column of a table. */
  ClassFamilies families(PackNode node) {
    node.allowing(Grammar.below("ofFamily"));
    Table table = table(node.require("table"));
    return new ClassFamilies(drugClass(), table, column(table, node.require("column")), drugs);
  }

  /** The class of the treatment at hand. */
  FieldTerm drugClass() {
    return new FieldTerm(treatmentField("class"), TreatmentField.named("class"), Value.UNKNOWN);
  }

  Field treatmentField(String name) {
    return vocabulary.treatmentField(name);
  }
}
