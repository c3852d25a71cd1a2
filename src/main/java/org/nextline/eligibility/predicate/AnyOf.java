package org.nextline.eligibility.predicate;

import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** At least one part holds. */
public record AnyOf(List<Predicate> parts) implements Predicate {

  public AnyOf {
    parts = List.copyOf(parts);
  }

  /** One part stands for itself. */
  public static Predicate of(List<Predicate> parts) {
    return parts.size() == 1 ? parts.getFirst() : new AnyOf(parts);
  }

  @Override
  public Truth judge(PatientFacts facts) {
    Truth any = Truth.FALSE;
    for (Predicate part : parts) {
      any = any.or(part.judge(facts));
      if (any.isTrue()) {
        return any;
      }
    }
    return any;
  }

  @Override
  public Justification explain(PatientFacts facts) {
    return Composite.explain(this, "any of", parts, facts);
  }

  @Override
  public String words() {
    return parts.stream().map(Predicate::words).collect(Collectors.joining(" or "));
  }
}
