package org.nextline.refractory;

import java.util.List;
import org.nextline.refractory.rule.Table;

/**
 * A table of values that a criterion looks up.
 *
 * @param columns in the order written; the first is the key, {@code source} says where a row comes
 *     from
 */
public record TableText(String name, List<String> columns, List<List<String>> rows) {

  static TableText of(Table table) {
    List<String> columns = table.columns();
    return new TableText(
        table.name(),
        columns,
        table.rows().values().stream()
            .map(row -> columns.stream().map(row::get).toList())
            .toList());
  }
}
