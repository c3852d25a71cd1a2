package org.nextline.eligibility.predicate;

/**
 * Age in completed years, in fractions below two years.
 *
 * @param years bounds
 */
public record AgeIs(Range years) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    Double age = facts.age();
    return age == null ? Decision.UNKNOWN : Decision.of(years.contains(age), facts.ageFact());
  }

  @Override
  public String words() {
    return "age " + years.words() + " years";
  }
}
