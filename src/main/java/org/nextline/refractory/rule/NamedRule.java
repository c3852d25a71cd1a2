package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A rule that the criterion defines once and names; judged once for each treatment. */
final class NamedRule implements Rule {

  private final String name;
  private final int number;
  private Rule definition;

  NamedRule(String name, int number) {
    this.name = name;
    this.number = number;
  }

  void define(Rule rule) {
    this.definition = rule;
  }

  @Override
  public Truth judge(Scope scope) {
    return scope.inquiry().remember(number, scope.course(), () -> definition.judge(scope));
  }

  @Override
  public Justification explain(Scope scope) {
    Justification reasons = definition.explain(scope);
    return new Justification(
        Wording.ofName(name),
        reasons.truth(),
        reasons.because(),
        reasons.evidence(),
        reasons.children().isEmpty() ? List.of() : reasons.children());
  }
}
