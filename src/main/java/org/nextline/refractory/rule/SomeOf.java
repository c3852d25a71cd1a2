package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * At least {@code count} of several rules.
 *
 * @param sources of the count
 */
record SomeOf(int count, List<Rule> rules, List<String> sources) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return atLeast(rules.stream().map(rule -> rule.judge(scope)).toList());
  }

  private Truth atLeast(List<Truth> truths) {
    int certain = 0;
    int possible = 0;
    for (Truth truth : truths) {
      certain += truth.isTrue() ? 1 : 0;
      possible += truth.isFalse() ? 0 : 1;
    }
    return certain >= count ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public boolean isSettled(Scope scope) {
    List<Truth> settled =
        rules.stream()
            .map(rule -> rule.isSettled(scope) ? rule.judge(scope) : Truth.UNKNOWN)
            .toList();
    return !atLeast(settled).isUnknown();
  }

  @Override
  public void noteOpen(Scope scope) {
    if (!isSettled(scope)) {
      rules.forEach(rule -> rule.noteOpen(scope));
    }
  }

  @Override
  public Justification explain(Scope scope) {
    List<Justification> children = Reasons.of(rules, scope);
    Truth truth = atLeast(children.stream().map(Justification::truth).toList());
    return Reasons.combined(words(), truth, children);
  }

  private String words() {
    return "at least " + count + " of these";
  }

  @Override
  public Requirement requirement() {
    return new Requirement(
        words(), words(), sources, rules.stream().map(Rule::requirement).toList());
  }
}
