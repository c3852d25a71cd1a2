package org.nextline.eligibility.predicate;

import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Every part holds. */
public record AllOf(List<Predicate> parts) implements Predicate {

  public AllOf {
    parts = List.copyOf(parts);
  }

  /** One part stands for itself. */
  public static Predicate of(List<Predicate> parts) {
    return parts.size() == 1 ? parts.getFirst() : new AllOf(parts);
  }

  @Override
  public Truth judge(PatientFacts facts) {
    Truth all = Truth.TRUE;
    for (Predicate part : parts) {
      all = all.and(part.judge(facts));
      if (all.isFalse()) {
        return all;
      }
    }
    return all;
  }

  @Override
  public Justification explain(PatientFacts facts) {
    return Composite.explain(this, "all of", parts, facts);
  }

  @Override
  public String words() {
    return parts.stream().map(Predicate::words).collect(Collectors.joining(" and "));
  }
}
