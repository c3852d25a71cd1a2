package org.nextline.matching;

import java.util.List;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.logic.Truth;
import org.nextline.refractory.CriterionAssessment;

/**
 * The verdict of the most specific criterion, for criteria of trials that ask for
 * treatment-resistant disease.
 *
 * @param verdicts most specific first
 */
record EvaluatedRefractoriness(List<CriterionAssessment> verdicts) implements Refractoriness {

  @Override
  public Truth refractory() {
    return verdicts.isEmpty()
        ? Truth.UNKNOWN
        : switch (verdicts.getFirst().status()) {
          case REFRACTORY -> Truth.TRUE;
          case NOT_REFRACTORY -> Truth.FALSE;
          case INDETERMINATE -> Truth.UNKNOWN;
        };
  }

  @Override
  public Integer failedTrials() {
    return verdicts.isEmpty() ? null : verdicts.getFirst().failedCount();
  }

  @Override
  public String said() {
    return verdicts.isEmpty()
        ? ""
        : "By " + verdicts.getFirst().title() + " the verdict is " + verdicts.getFirst().status();
  }
}
