package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * A statement that is made about some people only: "women of childbearing potential must ...".
 * About others it says nothing, which is told apart from being true.
 *
 * @param whom it is about
 */
public record OnlyFor(Predicate whom, Predicate statement) implements Predicate {

  @Override
  public Truth judge(PatientFacts facts) {
    return whom.judge(facts).not().or(statement.judge(facts));
  }

  /** True where it is known to be about others. */
  public boolean isForOthers(PatientFacts facts) {
    return whom.judge(facts).isFalse();
  }

  @Override
  public Justification explain(PatientFacts facts) {
    return Composite.explain(
        this,
        "where it applies",
        isForOthers(facts) ? List.of(whom) : List.of(whom, statement),
        facts);
  }

  @Override
  public String words() {
    return "for " + whom.words() + ": " + statement.words();
  }
}
