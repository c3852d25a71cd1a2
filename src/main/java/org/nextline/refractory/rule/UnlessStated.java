package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * A route that counts only when the profile states its input: unstated it is false (or whatever the
 * criterion says), never unknown. Sources in conflict still leave it unknown.
 */
record UnlessStated(Term term, Rule rule, Value whenNotStated) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return term.isStated(scope)
        ? rule.judge(scope)
        : Truth.of(((Value.Flag) whenNotStated).isSet());
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    return term.isStated(scope)
        ? rule.explain(scope)
        : Reasons.leaf(
            term.words(scope), truth, term.words(scope) + " is not recorded", term.evidence(scope));
  }
}
