package org.nextline.refractory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nextline.logic.Justification;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Derivations;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Inquiry;
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
    Subject subject = new Subject(profile, on, drugs, Derivations.NONE);
    return library.forConditions(lineage, stringency).stream()
        .map(pack -> assess(pack, subject))
        .toList();
  }

  private static CriterionAssessment assess(CriterionPack pack, Subject subject) {
    Scope scope = new Inquiry(subject, Map.of(), pack.namedRules()).scope();
    Verdict verdict = pack.verdict(scope);
    DecisiveFacts.Found decisive = new DecisiveFacts(pack, subject).find();
    Justification trace = Explanation.of(pack, scope);
    return new CriterionAssessment(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.citation(),
        pack.confidence(),
        verdict.status(),
        verdict.stage(),
        known(pack.adequateCount(), scope),
        known(pack.failedCount(), scope),
        missing(pack, scope, decisive.decides().keySet()),
        new Questions(subject).about(decisive),
        caveats(pack, scope),
        pack.treatments() == null ? List.of() : new TreatmentJudge(pack.treatments()).judge(scope),
        Explanation.sentences(pack, trace),
        trace,
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
}
