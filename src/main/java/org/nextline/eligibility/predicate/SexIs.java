package org.nextline.eligibility.predicate;

import java.util.Locale;
import org.nextline.patient.Sex;

/** Sex; unknown and other decide nothing. */
public record SexIs(Sex sex) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    Sex known = facts.sex();
    return known == null ? Decision.UNKNOWN : Decision.of(known == sex, facts.sexFact());
  }

  @Override
  public String words() {
    return sex.name().toLowerCase(Locale.ROOT) + " sex";
  }
}
