package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Justification;

/** How composed statements are explained: by their parts. */
final class Composite {

  private Composite() {}

  static Justification explain(
      Predicate whole, String how, List<Predicate> parts, PatientFacts facts) {
    return new Justification(
        how,
        whole.judge(facts),
        "",
        "",
        List.of(),
        List.of(),
        parts.stream().map(part -> part.explain(facts)).toList());
  }
}
