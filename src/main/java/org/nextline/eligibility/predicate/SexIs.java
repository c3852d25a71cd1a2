package org.nextline.eligibility.predicate;

import java.util.Locale;
import org.nextline.patient.Sex;

/** Sex; unknown and other decide nothing. */
public record SexIs(Sex sex) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.sex(sex);
  }

  @Override
  public String words() {
    return sex.name().toLowerCase(Locale.ROOT) + " sex";
  }
}
