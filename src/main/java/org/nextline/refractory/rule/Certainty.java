package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** True only where the rule is known to be true: for stages counted from what is known so far. */
record Certainty(Rule rule) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return rule.judge(scope).isTrue() ? Truth.TRUE : Truth.FALSE;
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.of("known for certain", judge(scope), List.of(rule), scope);
  }
}
