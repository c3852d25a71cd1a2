package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** A code, a name or a flag is one of those listed. */
final class Membership extends LeafRule {

  private final Term term;
  private final List<Value> accepted;
  private final List<String> sources;

  /**
   * @param sources of the list
   */
  Membership(Term term, List<Value> accepted, List<String> sources) {
    this.term = term;
    this.accepted = accepted;
    this.sources = sources;
  }

  List<Value> accepted() {
    return accepted;
  }

  Phrase found(Scope scope) {
    return term.found(scope);
  }

  List<String> evidence(Scope scope) {
    return term.evidence(scope);
  }

  List<String> sources() {
    return sources;
  }

  @Override
  public Truth judge(Scope scope) {
    Value value = term.value(scope);
    if (!value.isKnown()) {
      return Truth.UNKNOWN;
    }
    for (Value one : accepted) {
      if (matches(one, value)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  private static boolean matches(Value one, Value value) {
    return one instanceof Value.Text a && value instanceof Value.Text b
        ? a.text().equalsIgnoreCase(b.text())
        : one.equals(value);
  }

  @Override
  public boolean isSettled(Scope scope) {
    return !judge(scope).isUnknown() && !term.isProvisional(scope);
  }

  @Override
  public void noteOpen(Scope scope) {
    if (!isSettled(scope)) {
      term.note(scope, Probe.among(codes()));
    }
  }

  private List<String> codes() {
    return accepted.stream()
        .filter(Value.Text.class::isInstance)
        .map(Value.Text.class::cast)
        .map(Value.Text::text)
        .toList();
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.leaf(
        requirement(), judge(scope), term.found(scope), term.evidence(scope), term.reasons(scope));
  }

  @Override
  Requirement ask() {
    return required(term.asked(accepted));
  }

  @Override
  public Requirement denied() {
    return required(term.denied(accepted));
  }

  private Requirement required(Phrase asked) {
    return new Requirement(
        asked.plain(), asked.clinical(), Reasons.together(sources, term.sources()), term.parts());
  }
}
