package org.nextline.refractory.rule;

import java.util.Locale;
import java.util.Map;

/**
 * A table of values beside the criteria: doses, breakpoints, organisms.
 *
 * @param rows by the first column in lower case, then by column name
 */
public record Table(String name, Map<String, Map<String, String>> rows) {

  /** The cell as a value; not known where the row, the column or the cell is missing. */
  public Value cell(String key, String column) {
    Map<String, String> row = rows.get(key.toLowerCase(Locale.ROOT));
    String cell = row == null ? null : row.get(column);
    if (cell == null || cell.isBlank()) {
      return Value.UNKNOWN;
    }
    try {
      return Value.of(Double.parseDouble(cell));
    } catch (NumberFormatException text) {
      return Value.of((Object) cell);
    }
  }

  boolean has(String key) {
    return rows.containsKey(key.toLowerCase(Locale.ROOT));
  }
}
