package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table's cell for the value of another term: by its whole name, else by its first word, so that
 * a species finds the row of its genus.
 */
record TableLookup(Table table, String column, Term key) implements Term {

  @Override
  public Value value(Scope scope) {
    if (!(key.value(scope) instanceof Value.Text name)) {
      return Value.UNKNOWN;
    }
    Value whole = table.cell(name.text(), column);
    return whole.isKnown() ? whole : table.cell(name.text().split("\\s+")[0], column);
  }

  @Override
  public void note(Scope scope, Probe probe) {
    List<String> telling = new ArrayList<>();
    probe
        .codes()
        .forEach(code -> anyKey(cell -> code.equalsIgnoreCase(cell)).ifPresent(telling::add));
    anyKey(cell -> probe.codes().stream().noneMatch(code -> code.equalsIgnoreCase(cell)))
        .ifPresent(telling::add);
    key.note(scope, Probe.among(telling));
  }

  private Optional<String> anyKey(Predicate<String> cell) {
    return table.rows().entrySet().stream()
        .filter(row -> row.getValue().get(column) != null && cell.test(row.getValue().get(column)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public String words(Scope scope) {
    return "group of " + key.words(scope);
  }

  @Override
  public List<String> evidence(Scope scope) {
    return key.evidence(scope);
  }
}
