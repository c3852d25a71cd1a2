package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Holds whatever is known: the last line of a list, and what is always said. */
record Always(String words) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return Truth.TRUE;
  }

  @Override
  public void noteOpen(Scope scope) {
    // Nothing can change it.
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.combined(words, Truth.TRUE, List.of());
  }

  @Override
  public Requirement requirement() {
    return Requirement.leaf(Phrase.of(words), List.of());
  }
}
