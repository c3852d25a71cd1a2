package org.nextline.refractory.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A code, a name or a flag is one of those listed. */
record Membership(Term term, List<Value> accepted) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Value value = term.value(scope);
    if (!value.isKnown()) {
      term.note(
          scope,
          Probe.among(
              accepted.stream()
                  .filter(Value.Text.class::isInstance)
                  .map(Object::toString)
                  .toList()));
      return Truth.UNKNOWN;
    }
    return Truth.of(accepted.stream().anyMatch(one -> matches(one, value)));
  }

  private static boolean matches(Value one, Value value) {
    return one instanceof Value.Text a && value instanceof Value.Text b
        ? a.text().equalsIgnoreCase(b.text())
        : one.equals(value);
  }

  @Override
  public Justification explain(Scope scope) {
    Value value = term.value(scope);
    String words = term.words(scope);
    return Reasons.leaf(
        words + " is " + list(),
        judge(scope),
        value.isKnown()
            ? Wording.found(words, Wording.amount(value, term.unit()))
            : Wording.notKnown(words),
        term.evidence(scope));
  }

  private String list() {
    return accepted.stream().map(Value::toString).collect(Collectors.joining(" or "));
  }
}
