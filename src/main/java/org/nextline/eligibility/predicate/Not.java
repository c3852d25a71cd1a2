package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** The part does not hold. */
public record Not(Predicate part) implements Predicate {

  @Override
  public Truth judge(PatientFacts facts) {
    return part.judge(facts).not();
  }

  @Override
  public Justification explain(PatientFacts facts) {
    return Composite.explain(this, "not", List.of(part), facts);
  }

  @Override
  public String words() {
    return "not: " + part.words();
  }
}
