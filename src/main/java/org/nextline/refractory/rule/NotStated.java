package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** The profile says nothing of a fact: for what is assumed then, and for caveats about it. */
record NotStated(Term term) implements Rule {

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
    Phrase because =
        truth.isTrue()
            ? recorded(" is not recorded", " not recorded")
            : recorded(" is recorded", " recorded");
    return Reasons.leaf(requirement(), truth, because, term.evidence(scope));
  }

  @Override
  public Requirement requirement() {
    return Requirement.leaf(recorded(" is not recorded", " not recorded"), List.of());
  }

  @Override
  public Requirement denied() {
    return Requirement.leaf(recorded(" is recorded", " recorded"), List.of());
  }

  private Phrase recorded(String plain, String clinical) {
    return term.words().then(new Phrase(plain, clinical));
  }
}
