package org.nextline.eligibility.predicate;

/** Allergy or hypersensitivity. */
public record AllergicTo(Therapy substance) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.allergic(substance.id());
  }

  @Override
  public String words() {
    return "allergy to " + substance.name();
  }
}
