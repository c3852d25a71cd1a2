package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * True only where the rule is known to be true: for stages counted from what is known so far, and
 * for details that are asked only once what they are details of is certain.
 */
record Certainty(Rule rule) implements Rule {

  private static final String WORDS = "known for certain";

  @Override
  public Truth judge(Scope scope) {
    return rule.judge(scope).isTrue() ? Truth.TRUE : Truth.FALSE;
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
    return Reasons.combined(
        WORDS, reasons.truth().isTrue() ? Truth.TRUE : Truth.FALSE, List.of(reasons));
  }

  @Override
  public Requirement requirement() {
    return rule.requirement().after(Phrase.of(WORDS + ": "));
  }
}
