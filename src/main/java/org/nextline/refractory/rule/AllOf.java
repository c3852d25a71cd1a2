package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Kleene conjunction. */
record AllOf(List<Rule> rules) implements Rule {

  /** Asks for nothing and holds always. */
  private static final String WORDS = "all of these";

  @Override
  public Truth judge(Scope scope) {
    Truth truth = Truth.TRUE;
    for (Rule rule : rules) {
      truth = truth.and(rule.judge(scope));
      if (truth.isFalse()) {
        return truth;
      }
    }
    return truth;
  }

  @Override
  public boolean isSettled(Scope scope) {
    boolean all = true;
    for (Rule rule : rules) {
      if (!rule.isSettled(scope)) {
        all = false;
      } else if (rule.judge(scope).isFalse()) {
        return true;
      }
    }
    return all;
  }

  /** What comes after a part that is false for now is asked only once that part is known. */
  @Override
  public void noteOpen(Scope scope) {
    if (isSettled(scope)) {
      return;
    }
    for (Rule rule : rules) {
      rule.noteOpen(scope);
      if (rule.judge(scope).isFalse()) {
        return;
      }
    }
  }

  @Override
  public Justification explain(Scope scope) {
    List<Justification> children = Reasons.of(rules, scope);
    Truth truth = Truth.TRUE;
    for (Justification child : children) {
      truth = truth.and(child.truth());
    }
    return Reasons.combined(WORDS, truth, children);
  }

  @Override
  public Requirement denied() {
    return Requirement.of(Phrase.of("not all of these"), requirement().parts());
  }

  @Override
  public Requirement requirement() {
    return Requirement.of(Phrase.of(WORDS), rules.stream().map(Rule::requirement).toList());
  }
}
