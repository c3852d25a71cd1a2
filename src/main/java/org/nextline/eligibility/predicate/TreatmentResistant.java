package org.nextline.eligibility.predicate;

/**
 * The disease is treatment-refractory by the field's recognised criteria.
 *
 * @param failedTrials how many adequate trials of treatment must have failed; 0 where none is named
 */
public record TreatmentResistant(int failedTrials) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.refractory(failedTrials);
  }

  @Override
  public String words() {
    return failedTrials == 0
        ? "treatment-refractory disease"
        : "at least " + failedTrials + " adequate treatments that failed";
  }
}
