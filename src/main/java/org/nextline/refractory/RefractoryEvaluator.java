package org.nextline.refractory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.logic.Truth;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Probes;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Subject;
import org.nextline.refractory.rule.Term;
import org.nextline.refractory.rule.Value;

/**
 * Decides whether a condition is treatment-refractory: for each recognised criterion of the
 * condition it judges every treatment, takes the verdict of the criterion's decision list, and asks
 * which unknown facts could still change it.
 */
public final class RefractoryEvaluator {

  private final CriteriaLibrary library;
  private final Drugs drugs;

  public RefractoryEvaluator(CriteriaLibrary library, Drugs drugs) {
    this.library = library;
    this.drugs = drugs;
  }

  /**
   * Every criterion that applies, most specific first.
   *
   * @param lineage the condition's id and those above it, nearest first
   * @param on the day of the assessment, by which ages and intervals are counted
   */
  public List<CriterionAssessment> assess(
      PatientProfile profile, List<String> lineage, LocalDate on, Stringency stringency) {
    Subject subject = new Subject(profile, profile.ageOn(on), drugs);
    return library.forConditions(lineage, stringency).stream()
        .map(pack -> assess(pack, subject))
        .toList();
  }

  private static CriterionAssessment assess(CriterionPack pack, Subject subject) {
    Probes probes = new Probes();
    Inquiry inquiry = new Inquiry(subject, Map.of(), probes, pack.namedRules());
    Verdict verdict = pack.verdict(inquiry);
    Map<String, Set<String>> decisive = new DecisiveFacts(pack, subject).among(probes);
    Scope scope = inquiry.scope();
    return new CriterionAssessment(
        pack.id(),
        pack.title(),
        pack.citation(),
        pack.confidence(),
        verdict.status(),
        verdict.stage(),
        known(pack.adequateCount(), scope),
        known(pack.failedCount(), scope),
        missing(pack, scope, decisive.keySet()),
        new Questions(subject).about(decisive, probes),
        caveats(pack, scope),
        judgements(pack, scope),
        Explanation.of(pack, scope),
        pack.ruleOut());
  }

  /** Decisive facts, and those that are known but must be looked at again. */
  private static List<String> missing(CriterionPack pack, Scope scope, Set<String> decisive) {
    List<String> missing = new ArrayList<>(decisive);
    List<Outcome> possible = pack.possibleOutcomes(scope);
    if (possible.size() == 1) {
      missing.addAll(possible.getFirst().toReassess(scope));
    }
    return missing;
  }

  /** How many for certain; null where the criterion does not count. */
  private static Integer known(Term count, Scope scope) {
    return count == null ? null : (int) ((Value.Amount) count.value(scope)).low();
  }

  private static List<Caveat> caveats(CriterionPack pack, Scope scope) {
    return pack.caveats().stream()
        .filter(rule -> rule.when().judge(scope).isTrue())
        .map(CaveatRule::caveat)
        .toList();
  }

  private static List<TreatmentJudgement> judgements(CriterionPack pack, Scope scope) {
    List<TreatmentJudgement> judgements = new ArrayList<>();
    if (pack.treatments() != null) {
      for (Course course : scope.inquiry().subject().courses()) {
        judgements.add(judgement(pack.treatments(), course, scope.within(course)));
      }
    }
    return judgements;
  }

  private static TreatmentJudgement judgement(TreatmentRules rules, Course course, Scope scope) {
    Truth considered = rules.considered().judge(scope);
    if (considered.isFalse()) {
      return new TreatmentJudgement(
          course.id(),
          Truth.FALSE,
          Truth.FALSE,
          List.of("Not counted: " + Explanation.clause(rules.considered().explain(scope))));
    }
    Truth adequate = considered.and(rules.adequate().judge(scope));
    Truth failed = rules.failed().judge(scope);
    return new TreatmentJudgement(
        course.id(),
        adequate,
        failed,
        List.of(
            said(adequate, "An adequate trial", "Not an adequate trial", "Adequate or not")
                + Explanation.clause(rules.adequate().explain(scope)),
            said(failed, "Failed", "Did not fail", "Failed or not")
                + Explanation.clause(rules.failed().explain(scope))));
  }

  private static String said(Truth truth, String yes, String no, String open) {
    return switch (truth) {
      case TRUE -> yes + ": ";
      case FALSE -> no + ": ";
      case UNKNOWN -> open + " is not known: ";
    };
  }
}
