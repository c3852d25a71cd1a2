package org.nextline.refractory.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Value;
import org.nextline.refractory.rule.Vocabulary;

/** Reads {@code derivations.yaml}: which facts follow from which. */
final class DerivationReader {

  private final Vocabulary vocabulary;
  private final Map<String, Table> tables;
  private final Drugs drugs;

  DerivationReader(Vocabulary vocabulary, Map<String, Table> tables, Drugs drugs) {
    this.vocabulary = vocabulary;
    this.tables = tables;
    this.drugs = drugs;
  }

  List<Derivation> read(PackNode root) {
    root.allowing(
        "measurements",
        "bands",
        "intervals",
        "latest",
        "progression",
        "susceptibility",
        "quantities");
    List<Derivation> derivations = new ArrayList<>();
    root.require("quantities").allowing("masses", "frequencies", "times");
    derivations.add(
        new Quantities(
            numbers(root.require("quantities").require("masses")),
            numbers(root.require("quantities").require("frequencies")),
            numbers(root.require("quantities").require("times"))));
    root.require("measurements").items().forEach(node -> derivations.add(measurement(node)));
    root.require("bands").items().forEach(node -> derivations.add(band(node)));
    root.require("intervals").items().forEach(node -> derivations.add(interval(node)));
    root.require("latest").items().forEach(node -> derivations.add(latest(node)));
    PackNode progression = root.require("progression").allowing("progressed", "onTreatment");
    derivations.add(
        new Progression(
            field(progression.require("progressed")), field(progression.require("onTreatment"))));
    derivations.add(susceptibility(root.require("susceptibility")));
    return List.copyOf(derivations);
  }

  private Derivation measurement(PackNode node) {
    node.allowing("fact", "names", "units", "source");
    String name = node.require("fact").text();
    Field fact = fact(node.require("fact"));
    Map<String, Double> factors = new HashMap<>();
    if (fact.unit() != null) {
      factors.put(Measurement.plainUnit(fact.unit()), 1.0);
    }
    if (node.find("units") != null) {
      node.require("source");
      numbers(node.require("units"))
          .forEach((unit, factor) -> factors.put(Measurement.plainUnit(unit), factor));
    }
    List<String> names = new ArrayList<>(List.of(Measurement.plain(name)));
    node.require("names").texts().forEach(text -> names.add(Measurement.plain(text)));
    return new Measurement(name, List.copyOf(names), fact.unit(), Map.copyOf(factors));
  }

  private Derivation band(PackNode node) {
    node.allowing("fact", "score", "scale", "table", "is");
    fact(node.require("fact"));
    String scale = node.require("scale").text();
    List<ScoreBand.Band> bands =
        table(node.require("table")).rows().values().stream()
            .filter(row -> row.get("scale").equals(scale))
            .map(row -> new ScoreBand.Band(row.get("band"), Double.parseDouble(row.get("from"))))
            .toList();
    Map<String, Value> meaning = new LinkedHashMap<>();
    node.require("is")
        .members()
        .forEach((band, value) -> {
          if (bands.stream().noneMatch(known -> known.name().equals(band))) {
            throw value.error("'" + band + "' is not a band of " + scale);
          }
          meaning.put(band, value.value());
        });
    String score = node.require("score").text();
    fact(node.require("score"));
    return new ScoreBand(node.require("fact").text(), score, scale, bands, Map.copyOf(meaning));
  }

  private Derivation interval(PackNode node) {
    node.allowing("field", "from", "to", "unit");
    return new TreatmentInterval(field(node.require("field")), between(node));
  }

  private Derivation latest(PackNode node) {
    node.allowing("fact", "class", "from", "to", "unit");
    fact(node.require("fact"));
    return new LatestOfClass(
        node.require("fact").text(), node.require("class").texts(), between(node), drugs);
  }

  private static Interval between(PackNode node) {
    return new Interval(
        date(node.require("from")),
        date(node.require("to")),
        one(node.require("unit"), Interval.TimeUnit.class));
  }

  private static TreatmentDate date(PackNode node) {
    return one(node, TreatmentDate.class);
  }

  private static <E extends Enum<E>> E one(PackNode node, Class<E> type) {
    try {
      return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw node.error("expected one of " + List.of(type.getEnumConstants()));
    }
  }

  private Derivation susceptibility(PackNode node) {
    node.allowing("organisms", "breakpoints", "mic", "sir", "organism", "year");
    Map<String, String> groups = new HashMap<>();
    table(node.require("organisms"))
        .rows()
        .forEach((name, row) -> groups.put(name, row.get("group")));
    List<Susceptibility.Breakpoint> breakpoints =
        table(node.require("breakpoints")).rows().values().stream()
            .filter(row -> !row.get("susceptibleAtMost").isBlank())
            .filter(row -> !row.get("resistantAtLeast").isBlank())
            .map(row ->
                new Susceptibility.Breakpoint(
                    row.get("organismGroup"),
                    row.get("drug"),
                    Integer.parseInt(row.get("year")),
                    Double.parseDouble(row.get("susceptibleAtMost")),
                    Double.parseDouble(row.get("resistantAtLeast")),
                    row.get("source")))
            .toList();
    return new Susceptibility(
        Map.copyOf(groups),
        breakpoints,
        node.require("mic").text(),
        node.require("sir").text(),
        node.require("organism").text(),
        node.require("year").text());
  }

  private Table table(PackNode node) {
    Table table = tables.get(node.text());
    if (table == null) {
      throw node.error("no table is called '" + node.text() + "'; known: " + tables.keySet());
    }
    return table;
  }

  private Field fact(PackNode node) {
    Field fact = vocabulary.fact(node.text());
    if (fact == null) {
      throw node.error("'" + node.text() + "' is not a fact of the vocabulary");
    }
    return fact;
  }

  private String field(PackNode node) {
    if (vocabulary.treatmentField(node.text()) == null) {
      throw node.error("'" + node.text() + "' is not a treatment field of the vocabulary");
    }
    return node.text();
  }

  private static Map<String, Double> numbers(PackNode node) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    node.members()
        .forEach((name, value) -> {
          if (!(value.value() instanceof Value.Amount amount)) {
            throw value.error("expected a number, found '" + value.text() + "'");
          }
          numbers.put(name, amount.low());
        });
    return numbers;
  }
}
