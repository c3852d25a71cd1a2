package org.nextline.eligibility.predicate;

import org.nextline.logic.Truth;

/**
 * Another cancer than the one that is treated.
 *
 * @param withinYears how long ago at most; infinite where no limit is given
 * @param exceptions true where some cancers do not count (as cured skin cancer mostly does not)
 */
public record PriorMalignancy(double withinYears, boolean exceptions) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    Decision decision = facts.otherMalignancy();
    boolean limited = exceptions || withinYears != Double.POSITIVE_INFINITY;
    return decision.truth() == Truth.TRUE && limited
        ? Decision.open(decision.fact(), "whether it counts is not known")
        : decision;
  }

  @Override
  public String words() {
    return "another cancer"
        + (withinYears == Double.POSITIVE_INFINITY
            ? ""
            : " within " + Range.number(withinYears) + " years")
        + (exceptions ? ", with exceptions" : "");
  }
}
