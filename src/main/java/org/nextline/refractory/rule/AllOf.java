package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Kleene conjunction. */
record AllOf(List<Rule> rules) implements Rule {

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
  public Justification explain(Scope scope) {
    return Reasons.of("all of these", judge(scope), rules, scope);
  }
}
