package org.nextline.refractory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Vocabulary;

/** Reads what criteria are written against: the vocabulary and the tables of values. */
final class KnowledgeFiles {

  private static final List<String> FIELD_ENTRIES =
      List.of("label", "clinical", "type", "unit", "codes", "says", "question", "absent", "onlyIf");

  private static final List<String> TYPES =
      Stream.of(Field.Type.values()).map(type -> type.name().toLowerCase(Locale.ROOT)).toList();

  private KnowledgeFiles() {}

  static List<Path> in(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Vocabulary vocabulary(Path file) {
    PackNode root = PackNode.read(file).allowing("facts", "treatments");
    Mistakes mistakes = new Mistakes();
    Vocabulary vocabulary =
        new Vocabulary(
            fields(root.require("facts"), mistakes), fields(root.require("treatments"), mistakes));
    mistakes.refuse();
    return vocabulary;
  }

  private static Map<String, Field> fields(PackNode node, Mistakes mistakes) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Map<String, PackNode> entries = node.members();
    entries.forEach((name, entry) ->
        mistakes.during(() -> fields.put(name, field(name, entry, entries.keySet()))));
    return fields;
  }

  private static Field field(String name, PackNode node, Set<String> siblings) {
    node.allowing(FIELD_ENTRIES);
    PackNode codes = node.find("codes");
    PackNode absent = node.find("absent");
    PackNode parent = node.find("onlyIf");
    String label = node.require("label").text();
    return new Field(
        name,
        label,
        node.find("clinical") == null ? label : node.text("clinical"),
        type(node.require("type")),
        node.text("unit"),
        codes == null ? List.of() : codes.texts(),
        node.find("says") == null ? Map.of() : node.require("says").textByName(),
        node.text("question"),
        absent == null ? null : absent.value(),
        parent == null ? null : parent(parent, siblings));
  }

  /** A fact by its name, or a member of a family such as {@code dst.*}. */
  private static String parent(PackNode node, Set<String> facts) {
    String name = node.text();
    if (!facts.contains(name.replaceFirst("\\..*", ".*"))) {
      node.names("fact", facts);
    }
    return name;
  }

  private static Field.Type type(PackNode node) {
    node.names("type", TYPES);
    return Field.Type.valueOf(node.text().toUpperCase(Locale.ROOT));
  }

  /** The tables of a folder; none where there is no folder. */
  static Map<String, Table> tables(Path folder) {
    Map<String, Table> tables = new LinkedHashMap<>();
    Mistakes mistakes = new Mistakes();
    for (Path file : Files.isDirectory(folder) ? in(folder, ".csv") : List.<Path>of()) {
      String name = file.getFileName().toString().replace(".csv", "");
      mistakes.during(() -> tables.put(name, TableFile.read(name, file)));
    }
    mistakes.refuse();
    return tables;
  }
}
