package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Kleene disjunction. */
record AnyOf(List<Rule> rules) implements Rule {

  private static final String WORDS = "any of these";

  @Override
  public Truth judge(Scope scope) {
    Truth truth = Truth.FALSE;
    for (Rule rule : rules) {
      truth = truth.or(rule.judge(scope));
      if (truth.isTrue()) {
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
      } else if (rule.judge(scope).isTrue()) {
        return true;
      }
    }
    return all;
  }

  /** What comes after a part that is true for now is asked only once that part is known. */
  @Override
  public void noteOpen(Scope scope) {
    if (isSettled(scope)) {
      return;
    }
    for (Rule rule : rules) {
      rule.noteOpen(scope);
      if (rule.judge(scope).isTrue()) {
        return;
      }
    }
  }

  @Override
  public Justification explain(Scope scope) {
    List<Justification> children = Reasons.of(rules, scope);
    Truth truth = Truth.FALSE;
    for (Justification child : children) {
      truth = truth.or(child.truth());
    }
    return Reasons.combined(WORDS, truth, children);
  }

  @Override
  public Requirement denied() {
    return Requirement.of(Phrase.of("none of these"), requirement().parts());
  }

  @Override
  public Requirement requirement() {
    return Requirement.of(Phrase.of(WORDS), rules.stream().map(Rule::requirement).toList());
  }
}
