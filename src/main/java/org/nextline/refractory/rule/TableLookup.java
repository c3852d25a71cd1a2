package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<String> telling = new ArrayList<>();
    probe
        .codes()
        .forEach(code -> anyKey(cell -> code.equalsIgnoreCase(cell)).ifPresent(telling::add));
    anyKey(cell -> probe.codes().stream().noneMatch(code -> code.equalsIgnoreCase(cell)))
        .ifPresent(telling::add);
    if (key.isStated(scope)) {
      key.noteAnew(scope, Probe.among(telling));
    } else {
      key.note(scope, Probe.among(telling));
    }
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
