package org.nextline.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nextline.refractory.CriterionPack;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.Value;
import org.nextline.terminology.Drug;

/**
 * What a criterion reads of a profile and values that tell its answers apart, both taken from its
 * file: codes and names that it speaks of, numbers on each side of its thresholds, drugs of its
 * classes and tables, doses around those of its tables.
 */
public final class CriterionInputs {

  private static final Set<String> LISTED = Set.of("is", "says", "unlessItSays");
  private static final Set<String> CODES = Set.of("failing", "responding", "contradicting");
  private static final Set<String> BOUNDS =
      Set.of("atLeast", "moreThan", "atMost", "lessThan", "improvementBelow");
  private static final double LARGE = 1e5;
  private static final int DRUGS_OF_A_CLASS = 4;

  private final CriterionPack pack;
  private final PackFile file;
  private final Map<String, Set<Object>> facts = new TreeMap<>();
  private final Map<String, Set<Object>> fields = new TreeMap<>();
  private final Set<String> agents = new TreeSet<>();
  private final Map<String, Set<Double>> doses = new TreeMap<>();

  private CriterionInputs(CriterionPack pack) {
    this.pack = pack;
    this.file = PackFile.of(pack.id());
    Set<String> named = new TreeSet<>();
    file.visit((key, node) -> {
      if (key.equals("fact")) {
        named.add(node.toString());
      }
    });
    named.forEach(fact -> facts.put(fact, new LinkedHashSet<>()));
    file.fields().forEach(field -> fields.put(field, new LinkedHashSet<>()));
    file.visit((key, node) -> {
      addDrugs(key, node);
      if (node instanceof Map<?, ?> map) {
        addCompared(map);
        addKeys(map);
      }
    });
    facts.forEach((name, values) -> complete(values, Knowledge.criteria().vocabulary().fact(name)));
    fields.forEach(
        (name, values) -> complete(values, Knowledge.criteria().vocabulary().treatmentField(name)));
  }

  public static CriterionInputs of(CriterionPack pack) {
    return new CriterionInputs(pack);
  }

  public CriterionPack pack() {
    return pack;
  }

  public PackFile file() {
    return file;
  }

  /** Dotted names of the facts with values worth trying. */
  public Map<String, Set<Object>> facts() {
    return facts;
  }

  /** Fields of a treatment with values worth trying; doses are asked of {@link #doses}. */
  public Map<String, Set<Object>> fields() {
    return fields;
  }

  /** Generic names of drugs that the criterion is about. */
  public Set<String> agents() {
    return agents;
  }

  /** Doses around those that the criterion's tables hold for a drug. */
  public Set<Double> doses(String agent) {
    Set<Double> around = new TreeSet<>(Set.of(0.0, 5.0, 50.0, 500.0, LARGE));
    around.addAll(doses.getOrDefault(agent, Set.of()));
    return around;
  }

  /** Values worth trying for a field of a treatment with this drug. */
  public Set<?> values(String field, String agent) {
    return field.startsWith("doseMg") ? doses(agent) : fields.get(field);
  }

  /** Names of a list of facts or fields within a term, through the named values. */
  private Set<String> names(Object term, Set<String> seen) {
    Set<String> names = new LinkedHashSet<>();
    if (term instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        switch (key.toString()) {
          case "fact" -> names.add("facts." + value);
          case "field", "percent", "outcome" -> names.add(value.toString());
          case "value" -> {
            if (seen.add(value.toString())) {
              names.addAll(names(file.value(value.toString()), seen));
            }
          }
          default -> names.addAll(names(value, seen));
        }
      });
    } else if (term instanceof Collection<?> list) {
      list.forEach(one -> names.addAll(names(one, seen)));
    }
    return names;
  }

  /** Names of what a rule or term reads; facts begin with {@code facts.}. */
  public Set<String> names(Object term) {
    return names(term, new TreeSet<>());
  }

  private void addCompared(Map<?, ?> rule) {
    Set<Object> compared = new LinkedHashSet<>();
    rule.forEach((key, value) -> {
      if (LISTED.contains(key) || CODES.contains(key) || BOUNDS.contains(key)) {
        plain(value).forEach(one -> compared.addAll(spelt(one)));
      }
    });
    if (!compared.isEmpty()) {
      names(rule).forEach(name -> add(name, compared));
    }
  }

  /** The first column of a table that a term looks up in. */
  private void addKeys(Map<?, ?> map) {
    if (map.get("key") instanceof Map<?, ?> key && map.get("table") instanceof String table) {
      Set<Object> rows = new LinkedHashSet<>(table(table).keySet());
      names(key).forEach(name -> add(name, rows));
    }
  }

  private void add(String name, Set<Object> values) {
    Set<Object> known =
        name.startsWith("facts.") ? facts.get(name.substring("facts.".length())) : fields.get(name);
    if (known != null) {
      known.addAll(values);
    }
  }

  private static Stream<Object> plain(Object node) {
    return switch (node) {
      case Map<?, ?> map -> map.values().stream().flatMap(CriterionInputs::plain);
      case Collection<?> list -> list.stream().flatMap(CriterionInputs::plain);
      default -> Stream.of(node);
    };
  }

  private Set<Object> spelt(Object plain) {
    Set<Object> spelt = new LinkedHashSet<>();
    pack.parameters().stream()
        .filter(parameter -> plain.equals("$" + parameter.name()))
        .flatMap(parameter -> Stream.of(parameter.value(), parameter.strict(), parameter.lenient()))
        .forEach(value -> {
          switch (value) {
            case Value.Amount amount -> spelt.add(amount.low());
            case Value.Text text -> spelt.add(text.text());
            case Value.Flag flag -> spelt.add(flag.isSet());
            case Value.Unknown _ -> {}
          }
        });
    return spelt.isEmpty() ? Set.of(plain) : spelt;
  }

  private void addDrugs(String key, Object node) {
    switch (key) {
      case "table", "everyDrugIn" -> table(node.toString()).forEach(this::addRow);
      case "anyDrugOf", "class", "is" -> plain(node).forEach(one -> addClass(one.toString()));
      default -> {}
    }
  }

  private void addRow(String name, Map<String, String> row) {
    Knowledge.all()
        .terminology()
        .drug(name)
        .map(Drug::name)
        .ifPresentOrElse(
            drug -> {
              agents.add(drug);
              row.values().forEach(cell -> addDose(drug, cell));
            },
            () -> addClass(name));
  }

  private void addDose(String drug, String cell) {
    if (cell.matches("\\d+(\\.\\d+)?")) {
      double dose = Double.parseDouble(cell);
      Stream.of(0.4, 0.5, 0.8, 1.0, 1.5)
          .forEach(share -> doses.computeIfAbsent(drug, d -> new TreeSet<>()).add(share * dose));
    }
  }

  private void addClass(String name) {
    Knowledge.all().terminology().drugsOfClass(name).stream()
        .limit(DRUGS_OF_A_CLASS)
        .map(Drug::name)
        .forEach(agents::add);
  }

  private static Map<String, Map<String, String>> table(String name) {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(PackFile.FOLDER.resolve("tables").resolve(name + ".csv"))) {
      csv.forEach(row -> rows.put(row.getField(0).toLowerCase(Locale.ROOT), row.getFieldsAsMap()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void complete(Set<Object> values, Field field) {
    List<Object> compared = new ArrayList<>(values);
    values.clear();
    switch (field.type()) {
      case FLAG -> values.addAll(List.of(true, false));
      case NUMBER -> numbers(field, compared).forEach(values::add);
      case CODE, TEXT -> {
        compared.stream()
            .map(Object::toString)
            .filter(text -> !text.isEmpty())
            .forEach(values::add);
        values.addAll(field.codes());
        if (field.codes().isEmpty()) {
          values.add("something else");
        }
      }
      case LIST -> {}
    }
  }

  private static Set<Double> numbers(Field field, List<Object> bounds) {
    Set<Double> numbers = new TreeSet<>();
    for (Object bound : bounds) {
      if (bound instanceof Number number) {
        double at = number.doubleValue();
        numbers.addAll(List.of(at, at - 1, at + 1, at / 2, at * 2));
      }
    }
    numbers.addAll(numbers.isEmpty() ? List.of(0.0, 1.0, 5.0, 50.0, LARGE) : List.of(0.0, LARGE));
    numbers.removeIf(number -> number < 0 || "%".equals(field.unit()) && number > 100);
    return numbers;
  }
}
