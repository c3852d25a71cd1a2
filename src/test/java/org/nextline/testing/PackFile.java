package org.nextline.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A criterion as it is written, for tests of what the files say; rules of the criterion that it is
 * based on are included.
 */
public final class PackFile {

  public static final Path FOLDER = Path.of("seed-data/criteria");

  private static final Pattern NAMED_VALUE = Pattern.compile("\\{(\\w+)}");

  /** Treatment fields that a rule reads without naming them. */
  private static final Map<String, Set<String>> READ_BY_RULE =
      Map.of(
          "adequateDose", Set.of("doseMgPerDay", "doseAdequate", "components"),
          "countDrugs", Set.of("componentsStoppedForToxicity", "components"),
          "everyDrugIn", Set.of("components"),
          "anyDrugOf", Set.of("components", "class"),
          "drug", Set.of("components"),
          "latestTreatment", Set.of("line"),
          "line", Set.of("line"));

  private static final Map<String, Set<String>> READ_BY_KEY =
      Map.of(
          "moiety", Set.of("activeMoiety"),
          "line", Set.of("line"),
          "drugs", Set.of("components"),
          "class", Set.of("class"));

  private final Map<String, Object> own;
  private final Map<String, Object> base;

  private PackFile(Map<String, Object> own, Map<String, Object> base) {
    this.own = own;
    this.base = base;
  }

  public static PackFile of(String criterion) {
    Map<String, Object> own = read(criterion + ".yaml");
    Object base = own.get("basedOn");
    return new PackFile(own, base == null ? Map.of() : read(base + ".yaml"));
  }

  /** All criteria. */
  public static Stream<PackFile> all() {
    return Knowledge.criteria().packs().stream().map(pack -> of(pack.id()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(String file) {
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      return (Map<String, Object>) new Yaml().load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String id() {
    return own.get("id").toString();
  }

  @Override
  public String toString() {
    return id();
  }

  /** The criterion's own parameters by name. */
  public Map<String, Map<String, Object>> parameters() {
    Map<String, Map<String, Object>> parameters = new LinkedHashMap<>();
    section(own, "parameters").forEach((name, entry) -> parameters.put(name, mapping(entry)));
    return parameters;
  }

  /** Every stage that an outcome can give, named values spelt out where they are a choice. */
  public Set<String> stages() {
    Set<String> stages = new HashSet<>();
    for (Object outcome : (List<?>) own.get("outcomes")) {
      Object stage = mapping(outcome).get("stage");
      if (stage != null) {
        stages.addAll(spelt(stage.toString()));
      }
    }
    Object open = own.get("stageWhileOpen");
    if (open != null) {
      stages.addAll(spelt(open.toString()));
    }
    return stages;
  }

  private List<String> spelt(String template) {
    Matcher named = NAMED_VALUE.matcher(template);
    if (!named.find()) {
      return List.of(template);
    }
    List<String> spelt = new ArrayList<>();
    for (String one : choices(named.group(1))) {
      spelt.addAll(
          spelt(template.substring(0, named.start()) + one + template.substring(named.end())));
    }
    return spelt;
  }

  private List<String> choices(String name) {
    Map<String, Object> values = new LinkedHashMap<>(section(base, "values"));
    values.putAll(section(own, "values"));
    Object choice = mapping(values.get(name)).get("choose");
    if (choice == null) {
      return List.of("<" + name + ">");
    }
    return ((List<?>) mapping(choice).get("first"))
        .stream()
            .map(branch -> mapping(branch).get("then"))
            .map(then ->
                then instanceof Map<?, ?> value ? "<" + value.get("value") + ">" : then.toString())
            .toList();
  }

  /** What a named value stands for; null where the criterion has none of that name. */
  Object value(String name) {
    Object own = section(this.own, "values").get(name);
    return own == null ? section(base, "values").get(name) : own;
  }

  /** The facts that rules, values, outcomes or caveats read. */
  public Set<String> facts() {
    Set<String> facts = new HashSet<>();
    visit((key, value) -> {
      if (key.equals("fact")) {
        facts.add(value.toString());
        facts.add(value.toString().split("\\.")[0]);
      }
    });
    return facts;
  }

  /** The treatment fields that rules read. */
  public Set<String> fields() {
    Set<String> fields = new HashSet<>();
    visit((key, value) -> {
      if (Set.of("field", "percent", "outcome").contains(key)) {
        fields.add(value.toString());
      }
      if (Set.of("key", "distinct").contains(key)) {
        fields.addAll(READ_BY_KEY.getOrDefault(value.toString(), Set.of()));
      }
      fields.addAll(READ_BY_RULE.getOrDefault(key, Set.of()));
    });
    return fields;
  }

  /** Every entry of the file, however deep, but its parameters. */
  public void visit(BiConsumer<String, Object> visitor) {
    Stream.of(base, own, read("common.yaml"))
        .flatMap(file -> file.entrySet().stream())
        .filter(entry -> !entry.getKey().equals("parameters"))
        .forEach(entry -> visit(entry.getKey(), entry.getValue(), visitor));
  }

  private static void visit(String key, Object value, BiConsumer<String, Object> visitor) {
    visitor.accept(key, value);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> visit(name.toString(), inner, visitor));
    } else if (value instanceof Collection<?> list) {
      list.forEach(inner -> visit("", inner, visitor));
    }
  }

  private static Map<String, Object> section(Map<String, Object> file, String name) {
    return file.containsKey(name) ? mapping(file.get(name)) : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapping(Object node) {
    return (Map<String, Object>) node;
  }
}
