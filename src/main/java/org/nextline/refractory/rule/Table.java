package org.nextline.refractory.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of values beside the criteria: doses, breakpoints, organisms. */
public final class Table {

  private static final String SOURCE = "source";

  private final String name;
  private final Map<String, Map<String, String>> rows;
  private final Map<String, Map<String, Value>> cells = new HashMap<>();

  /**
   * @param rows by the first column in lower case, then by column name
   */
  public Table(String name, Map<String, Map<String, String>> rows) {
    this.name = name;
    this.rows = rows;
    rows.forEach((key, row) -> {
      Map<String, Value> values = new HashMap<>();
      row.forEach((column, text) -> values.put(column, value(text)));
      cells.put(key, values);
    });
  }

  private static Value value(String text) {
    try {
      return text == null ? Value.UNKNOWN : Value.of(Double.parseDouble(text));
    } catch (NumberFormatException notANumber) {
      return Value.of((Object) text);
    }
  }

  public String name() {
    return name;
  }

  /** As they are written: by the first column in lower case, then by column name. */
  public Map<String, Map<String, String>> rows() {
    return rows;
  }

  /** The columns in the order written. */
  public List<String> columns() {
    return rows.values().stream()
        .findFirst()
        .map(row -> List.copyOf(row.keySet()))
        .orElse(List.of());
  }

  /** The cell as a value; not known where the row, the column or the cell is missing. */
  public Value cell(String key, String column) {
    Map<String, Value> row = cells.get(key);
    if (row == null) {
      row = cells.get(key.toLowerCase(Locale.ROOT));
    }
    return row == null ? Value.UNKNOWN : row.getOrDefault(column, Value.UNKNOWN);
  }

  boolean has(String key) {
    return rows.containsKey(key.toLowerCase(Locale.ROOT));
  }

  /** Where these rows come from; those that there are. */
  List<String> sourcesOf(List<String> keys) {
    List<String> sources = keys.stream().filter(this::has).map(this::sourceOf).distinct().toList();
    return sources.isEmpty() ? List.of(source()) : sources;
  }

  /** Where a row comes from. */
  String sourceOf(String key) {
    return cell(key, SOURCE) instanceof Value.Text source ? source.text() : source();
  }

  /** The table itself as a source. */
  String source() {
    return "table " + name;
  }
}
