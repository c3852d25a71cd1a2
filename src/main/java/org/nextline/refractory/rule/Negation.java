package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Kleene negation. */
record Negation(Rule rule) implements Rule {

  private static final String WORDS = "not this";

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
    Justification denied = rule.explain(scope);
    return new Justification(
        WORDS,
        denied.truth().not(),
        denied.because(),
        denied.clinical(),
        denied.evidence(),
        List.of(),
        List.of(denied));
  }

  @Override
  public Requirement requirement() {
    return Requirement.of(Phrase.of(WORDS), List.of(rule.requirement()));
  }
}
