package org.nextline.eligibility.predicate;

/**
 * How many lines or agents of treatment were given.
 *
 * @param therapy which ones count; null for all
 */
public record LinesOfTherapy(Range count, Therapy therapy) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.lines(count, therapy);
  }

  @Override
  public String words() {
    return count.words() + " lines of " + (therapy == null ? "treatment" : therapy.name());
  }
}
