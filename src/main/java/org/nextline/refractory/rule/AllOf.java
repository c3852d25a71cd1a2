package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Kleene conjunction. */
record AllOf(List<Rule> rules) implements Rule {

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
  public boolean isProvisional(Scope scope) {
    return switch (judge(scope)) {
      case TRUE -> rules.stream().anyMatch(rule -> rule.isProvisional(scope));
      case FALSE ->
          rules.stream().noneMatch(rule -> rule.judge(scope).isFalse() && rule.isSettled(scope));
      case UNKNOWN -> false;
    };
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
  public Requirement requirement() {
    return Requirement.of(Phrase.of(WORDS), rules.stream().map(Rule::requirement).toList());
  }
}
