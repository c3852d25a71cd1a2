package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** The profile says nothing of a fact: for what is assumed then, and for caveats about it. */
final class NotStated extends LeafRule {

  private final Term term;

  NotStated(Term term) {
    this.term = term;
  }

  @Override
  public Truth judge(Scope scope) {
    return Truth.of(!term.isStated(scope));
  }

  @Override
  public void noteOpen(Scope scope) {
    // Whether something is recorded is always known.
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    Phrase because = truth.isTrue() ? term.recorded(false) : term.found(scope);
    return Reasons.leaf(requirement(), truth, because, term.evidence(scope));
  }

  @Override
  Requirement ask() {
    return Requirement.leaf(term.recorded(false), List.of());
  }

  @Override
  public Requirement denied() {
    return Requirement.leaf(term.recorded(true), List.of());
  }
}
