package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * A route that counts only when the profile states its input: unstated it is false (or whatever the
 * criterion says), never unknown. Sources in conflict still leave it unknown.
 */
final class UnlessStated extends LeafRule {

  private final Term term;
  private final Rule rule;
  private final boolean whenNotStated;

  UnlessStated(Term term, Rule rule, boolean whenNotStated) {
    this.term = term;
    this.rule = rule;
    this.whenNotStated = whenNotStated;
  }

  @Override
  public Truth judge(Scope scope) {
    return term.isStated(scope) ? rule.judge(scope) : Truth.of(whenNotStated);
  }

  @Override
  public boolean isSettled(Scope scope) {
    return !term.isStated(scope) || rule.isSettled(scope);
  }

  @Override
  public void noteOpen(Scope scope) {
    if (term.isStated(scope)) {
      rule.noteOpen(scope);
    }
  }

  @Override
  public Justification explain(Scope scope) {
    return term.isStated(scope)
        ? rule.explain(scope)
        : Reasons.leaf(
            requirement(), Truth.of(whenNotStated), term.recorded(false), term.evidence(scope));
  }

  @Override
  Requirement ask() {
    Requirement stated = rule.requirement();
    String note = whenNotStated ? " (taken as true where not recorded)" : " (only where recorded)";
    return new Requirement(
        stated.plain() + note, stated.clinical() + note, stated.sources(), stated.parts());
  }
}
