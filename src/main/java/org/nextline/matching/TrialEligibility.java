package org.nextline.matching;

import java.util.List;
import java.util.Map;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.Effect;
import org.nextline.eligibility.Judge;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;

/**
 * The trials' own criteria, judged for a patient.
 *
 * @param criteria by trial
 */
record TrialEligibility(Map<String, List<Criterion>> criteria, PatientFacts facts, Judge judge) {

  TrialFit of(String trialId) {
    return criteria.containsKey(trialId)
        ? TrialFit.of(criteria.get(trialId), judge)
        : TrialFit.OPEN;
  }

  List<CriterionFinding> findings(String trialId) {
    return criteria.getOrDefault(trialId, List.of()).stream().map(this::finding).toList();
  }

  /** What sets the trial aside, criterion by criterion. */
  List<String> against(String trialId) {
    return criteria.getOrDefault(trialId, List.of()).stream()
        .filter(criterion -> judge.decisiveEffect(criterion) == Effect.SPEAKS_AGAINST)
        .map(criterion -> finding(criterion).objection())
        .distinct()
        .toList();
  }

  /** What would help to tell which of these trials fit. */
  List<NextQuestion> questions(List<Candidate> trials) {
    return new TrialQuestions(facts, judge)
        .of(trials.stream().map(trial -> criteria.getOrDefault(trial.id(), List.of())).toList());
  }

  private CriterionFinding finding(Criterion criterion) {
    var found = judge.judge(criterion);
    return new CriterionFinding(
        criterion instanceof Criterion.Exclusion ? Type.EXCLUSION : Type.INCLUSION,
        criterion.text(),
        Verdict.valueOf(found.verdict().name()),
        found.because(),
        found.evidence());
  }
}
