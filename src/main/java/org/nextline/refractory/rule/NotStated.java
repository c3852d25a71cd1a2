package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** The profile says nothing of a fact: for caveats about what was assumed. */
record NotStated(Term term) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return Truth.of(!term.isStated(scope));
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.leaf(
        term.words(scope) + " is not recorded",
        judge(scope),
        term.words(scope) + (judge(scope).isTrue() ? " is not recorded" : " is recorded"),
        term.evidence(scope));
  }
}
