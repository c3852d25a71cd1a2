package org.nextline.eligibility.predicate;

/**
 * Age in completed years, in fractions below two years.
 *
 * @param years bounds
 */
public record AgeIs(Range years) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.age(years);
  }

  @Override
  public String words() {
    return "age " + years.words() + " years";
  }
}
