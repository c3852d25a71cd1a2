package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.patient.Sex;
import org.nextline.refractory.Strategy;
import org.nextline.refractory.Strategy.Requirements;

/**
 * Age and sex, set against those that a strategy is meant for.
 *
 * @param ageYears null where unknown
 * @param sex null where unknown
 */
record DemographicFit(Double ageYears, Sex sex) {

  List<CriterionFinding> required(Strategy strategy) {
    Requirements asked = strategy.requires();
    List<CriterionFinding> findings = new ArrayList<>();
    if (asked.minAge() != null || asked.maxAge() != null) {
      findings.add(age(asked));
    }
    if (asked.sex() != null && sex != null && asked.sex() != sex) {
      findings.add(
          CriterionFinding.inclusion(
              "Sex", Verdict.NOT_MET, "It is meant for the other sex.", "sex"));
    }
    return findings;
  }

  private CriterionFinding age(Requirements asked) {
    if (ageYears == null) {
      return age(Verdict.UNKNOWN, "The age is not known.");
    }
    boolean tooYoung = asked.minAge() != null && ageYears < asked.minAge();
    boolean tooOld = asked.maxAge() != null && ageYears > asked.maxAge();
    return tooYoung || tooOld
        ? age(Verdict.NOT_MET, "It is meant for another age.")
        : age(Verdict.MET, "The age fits.");
  }

  private static CriterionFinding age(Verdict verdict, String because) {
    return CriterionFinding.inclusion("Age", verdict, because, "age");
  }
}
