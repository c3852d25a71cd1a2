package org.nextline.refractory.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nextline.logic.Phrase;

/**
 * A table's cell for the value of another term: by its whole name, else by ever fewer of its first
 * words, so that a subspecies finds the row of its species and a species that of its genus.
 *
 * @param called what the cell is, for example "full dose"
 */
record TableLookup(Table table, String column, Term key, String called) implements Term {

  private static final Pattern PUNCTUATION = Pattern.compile("[,;:()\\[\\]]");

  @Override
  public Value value(Scope scope) {
    Value found = rowOf(key.value(scope));
    return found.isKnown() ? found : rowOf(key.assumedAnew(scope));
  }

  private Value rowOf(Value name) {
    if (!(name instanceof Value.Text text)) {
      return Value.UNKNOWN;
    }
    List<String> words =
        List.of(PUNCTUATION.matcher(text.text()).replaceAll(" ").strip().split("\\s+"));
    for (int length = words.size(); length > 0; length--) {
      Value found = table.cell(String.join(" ", words.subList(0, length)), column);
      if (found.isKnown()) {
        return found;
      }
    }
    return Value.UNKNOWN;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    if (value(scope).isKnown()) {
      return;
    }
    Probe telling = Probe.among(tellingKeys(probe));
    if (key.isStated(scope)) {
      key.noteAnew(scope, telling);
    } else {
      key.note(scope, telling);
    }
  }

  /** Keys whose cells tell the answers apart. */
  private List<String> tellingKeys(Probe probe) {
    Set<String> keys = new LinkedHashSet<>();
    for (String code : probe.codes()) {
      anyKey(code::equalsIgnoreCase).ifPresent(keys::add);
    }
    anyKey(cell -> probe.codes().stream().noneMatch(cell::equalsIgnoreCase)).ifPresent(keys::add);
    for (Operator operator : Operator.values()) {
      for (double bound : probe.bounds()) {
        anyKeyOfValue(value -> operator.compare(value, Value.of(bound)).isTrue())
            .ifPresent(keys::add);
      }
    }
    return List.copyOf(keys);
  }

  private Optional<String> anyKeyOfValue(Predicate<Value> cell) {
    return table.rows().keySet().stream()
        .filter(row -> cell.test(table.cell(row, column)))
        .findFirst();
  }

  private Optional<String> anyKey(Predicate<String> cell) {
    return table.rows().entrySet().stream()
        .filter(row -> row.getValue().get(column) != null && cell.test(row.getValue().get(column)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Phrase words() {
    return key instanceof Constant
        ? Phrase.of(called)
        : Phrase.of("the " + called + " of ").then(key.words());
  }

  @Override
  public Phrase recorded(boolean isRecorded) {
    return Phrase.of((isRecorded ? "a " : "no ") + called + " is listed for ").then(key.words());
  }

  @Override
  public List<String> evidence(Scope scope) {
    return key.evidence(scope);
  }

  @Override
  public List<String> sources() {
    return key instanceof Constant row && row.fixed() instanceof Value.Text name
        ? List.of(table.sourceOf(name.text()))
        : List.of(table.source());
  }
}
