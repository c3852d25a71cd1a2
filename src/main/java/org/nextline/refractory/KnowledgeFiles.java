package org.nextline.refractory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Value;
import org.nextline.refractory.rule.Vocabulary;

/** Reads what criteria are written against: the vocabulary and the tables of values. */
final class KnowledgeFiles {

  private KnowledgeFiles() {}

  static List<Path> in(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Table> tables(Path folder) {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Path file : in(folder, ".csv")) {
      String name = file.getFileName().toString().replace(".csv", "");
      tables.put(name, new Table(name, rows(file)));
    }
    return tables;
  }

  private static Map<String, Map<String, String>> rows(Path file) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        rows.put(row.getField(0).toLowerCase(Locale.ROOT), row.getFieldsAsMap());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static Vocabulary vocabulary(Path file) {
    PackNode root = PackNode.read(file);
    return new Vocabulary(fields(root.require("facts")), fields(root.require("treatments")));
  }

  private static Map<String, Field> fields(PackNode node) {
    Map<String, Field> fields = new LinkedHashMap<>();
    node.members().forEach((name, entry) -> fields.put(name, field(name, entry)));
    return fields;
  }

  private static Field field(String name, PackNode node) {
    PackNode type = node.require("type");
    PackNode codes = node.find("codes");
    PackNode absent = node.find("absent");
    Value standsFor = absent == null ? null : absent.value();
    return new Field(
        name,
        node.require("label").text(),
        node.find("clinical") == null ? node.require("label").text() : node.text("clinical"),
        Field.Type.valueOf(type.text().toUpperCase(Locale.ROOT)),
        node.text("unit"),
        codes == null ? List.of() : codes.texts(),
        node.find("says") == null ? Map.of() : node.require("says").textByName(),
        node.text("question"),
        standsFor,
        node.text("onlyIf"));
  }
}
