package org.nextline.eligibility.predicate;

/** How long the person is expected to live. */
public record LifeExpectancy(Range months) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.number("life-expectancy", months);
  }

  @Override
  public String words() {
    return "life expectancy " + months.words() + " months";
  }
}
