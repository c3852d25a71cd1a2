package org.nextline.refractory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackError;
import org.nextline.refractory.rule.Table;

/** Reads a table of values: comma-separated, found by its first column. */
final class TableFile {

  private TableFile() {}

  static Table read(String name, Path path) {
    String file = path.getFileName().toString();
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    Mistakes mistakes = new Mistakes();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
      csv.forEach(row -> mistakes.during(() -> add(row, rows, file)));
    } catch (CsvParseException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw new PackError(
          file, rows.size() + 2, "expected a row like the first: " + reason.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mistakes.refuse();
    if (rows.isEmpty()) {
      throw new PackError(file, 1, "expected a row with the columns' names and rows below it");
    }
    return new Table(name, rows);
  }

  private static void add(NamedCsvRecord row, Map<String, Map<String, String>> rows, String file) {
    int line = (int) row.getStartingLineNumber();
    String key = row.getField(0).strip();
    if (key.isEmpty()) {
      throw new PackError(file, line, "expected a key in the first column, found none");
    }
    if (rows.putIfAbsent(key.toLowerCase(Locale.ROOT), row.getFieldsAsMap()) != null) {
      throw new PackError(file, line, "expected each key once, '" + key + "' has a row already");
    }
  }
}
