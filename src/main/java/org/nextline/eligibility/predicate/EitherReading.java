package org.nextline.eligibility.predicate;

import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * Parts joined by a word that may mean "all of" or "any of" ("no history of stroke and seizures"):
 * decided only where both readings agree.
 */
public record EitherReading(List<Predicate> parts) implements Predicate {

  public EitherReading {
    parts = List.copyOf(parts);
  }

  @Override
  public Truth judge(PatientFacts facts) {
    Truth all = Truth.TRUE;
    Truth any = Truth.FALSE;
    for (Predicate part : parts) {
      Truth truth = part.judge(facts);
      all = all.and(truth);
      any = any.or(truth);
    }
    return all == any ? all : Truth.UNKNOWN;
  }

  @Override
  public Justification explain(PatientFacts facts) {
    return Composite.explain(this, "all or any of", parts, facts);
  }

  @Override
  public String words() {
    return parts.stream().map(Predicate::words).collect(Collectors.joining(" and/or "));
  }
}
