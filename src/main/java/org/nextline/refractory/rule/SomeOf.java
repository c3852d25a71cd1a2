package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** At least {@code count} of several rules. */
record SomeOf(int count, List<Rule> rules) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    int certain = 0;
    int possible = 0;
    for (Rule rule : rules) {
      Truth truth = rule.judge(scope);
      certain += truth.isTrue() ? 1 : 0;
      possible += truth.isFalse() ? 0 : 1;
    }
    return certain >= count ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.of("at least " + count + " of these", judge(scope), rules, scope);
  }
}
