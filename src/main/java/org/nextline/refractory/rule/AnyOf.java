package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Kleene disjunction. */
record AnyOf(List<Rule> rules) implements Rule {

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
  public Justification explain(Scope scope) {
    return Reasons.of("any of these", judge(scope), rules, scope);
  }
}
