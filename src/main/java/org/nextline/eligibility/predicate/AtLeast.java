package org.nextline.eligibility.predicate;

import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** At least so many parts hold. */
public record AtLeast(int count, List<Predicate> parts) implements Predicate {

  public AtLeast {
    parts = List.copyOf(parts);
  }

  @Override
  public Truth judge(PatientFacts facts) {
    int certain = 0;
    int possible = 0;
    for (Predicate part : parts) {
      Truth truth = part.judge(facts);
      certain += truth.isTrue() ? 1 : 0;
      possible += truth.isFalse() ? 0 : 1;
    }
    return certain >= count ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Justification explain(PatientFacts facts) {
    return Composite.explain(this, "at least " + count + " of", parts, facts);
  }

  @Override
  public String words() {
    return "at least "
        + count
        + " of: "
        + parts.stream().map(Predicate::words).collect(Collectors.joining(", "));
  }
}
