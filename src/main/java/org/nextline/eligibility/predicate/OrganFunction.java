package org.nextline.eligibility.predicate;

/** Adequate function of an organ, without numbers; numbers are {@link Measured}. */
public record OrganFunction(String organ) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.flag("adequate-" + organ + "-function");
  }

  @Override
  public String words() {
    return "adequate function of " + organ;
  }
}
