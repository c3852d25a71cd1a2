package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Kleene negation. */
record Negation(Rule rule) implements Rule {

  private static final String WORDS = "none of these";

  @Override
  public Truth judge(Scope scope) {
    return rule.judge(scope).not();
  }

  @Override
  public boolean isSettled(Scope scope) {
    return rule.isSettled(scope);
  }

  @Override
  public void noteOpen(Scope scope) {
    rule.noteOpen(scope);
  }

  @Override
  public Justification explain(Scope scope) {
    Justification reasons = rule.explain(scope);
    return Reasons.combined(WORDS, reasons.truth().not(), List.of(reasons));
  }

  @Override
  public Requirement denied() {
    return rule.requirement();
  }

  @Override
  public Requirement requirement() {
    return rule.denied();
  }
}
