package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Kleene negation. */
record Negation(Rule rule) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return rule.judge(scope).not();
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.of("not this", judge(scope), List.of(rule), scope);
  }
}
