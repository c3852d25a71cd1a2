package org.nextline.refractory.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of values beside the criteria: doses, breakpoints, organisms.
 *
 * @param rows by the first column in lower case, then by column name
 */
public record Table(String name, Map<String, Map<String, String>> rows) {

  private static final String SOURCE = "source";

  /** The columns in the order written. */
  public List<String> columns() {
    return rows.values().stream()
        .findFirst()
        .map(row -> List.copyOf(row.keySet()))
        .orElse(List.of());
  }

  /** The cell as a value; not known where the row, the column or the cell is missing. */
  public Value cell(String key, String column) {
    String cell = text(key, column);
    if (cell == null) {
      return Value.UNKNOWN;
    }
    try {
      return Value.of(Double.parseDouble(cell));
    } catch (NumberFormatException text) {
      return Value.of((Object) cell);
    }
  }

  /** The cell as it is written; null where it is missing or blank. */
  private String text(String key, String column) {
    Map<String, String> row = rows.get(key.toLowerCase(Locale.ROOT));
    String cell = row == null ? null : row.get(column);
    return cell == null || cell.isBlank() ? null : cell;
  }

  boolean has(String key) {
    return rows.containsKey(key.toLowerCase(Locale.ROOT));
  }

  /** Where a row comes from. */
  String sourceOf(String key) {
    String source = text(key, SOURCE);
    return source == null ? source() : source;
  }

  /** The table itself as a source. */
  String source() {
    return "table " + name;
  }
}
