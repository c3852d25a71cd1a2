package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextline.logic.Justification;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Subject;
import org.nextline.refractory.rule.Term;
import org.nextline.refractory.rule.Value;

/** What one criterion makes of a patient: judged at once, put into words when asked. */
public final class CriterionJudgement {

  private final CriterionPack pack;
  private final Scope scope;
  private final Verdict verdict;
  private final DecisiveFacts.Found decisive;

  CriterionJudgement(CriterionPack pack, Subject subject) {
    this.pack = pack;
    this.scope = new Inquiry(subject, Map.of(), pack.namedRules()).scope();
    this.verdict = pack.verdict(scope);
    this.decisive = new DecisiveFacts(pack, scope).find();
  }

  public String criteriaId() {
    return pack.id();
  }

  public RefractoryStatus status() {
    return verdict.status();
  }

  /** Null where not determined or where no named stage applies. */
  public String stage() {
    return verdict.stage();
  }

  /** Adequate trials of treatment known; null where the criterion counts none. */
  public Integer adequateTrialCount() {
    return known(pack.adequateCount());
  }

  /** Those known to have failed; null where the criterion counts none. */
  public Integer failedCount() {
    return known(pack.failedCount());
  }

  private Integer known(Term count) {
    return count == null ? null : (int) ((Value.Amount) count.value(scope)).low();
  }

  /** Paths of decisive facts, and of those that are known but must be looked at again. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>(decisive.decides().keySet());
    List<Outcome> possible = pack.possibleOutcomes(scope);
    if (possible.size() == 1) {
      missing.addAll(possible.getFirst().toReassess(scope));
    }
    return missing;
  }

  /** The judgement with its reasons, questions and caveats. */
  public CriterionAssessment explained() {
    Justification trace = Explanation.of(pack, scope);
    return new CriterionAssessment(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.citation(),
        pack.confidence(),
        status(),
        stage(),
        adequateTrialCount(),
        failedCount(),
        missing(),
        new Questions(scope.inquiry().subject()).about(decisive),
        caveats(),
        pack.treatments() == null ? List.of() : new TreatmentJudge(pack.treatments()).judge(scope),
        Explanation.sentences(pack, trace),
        trace,
        pack.ruleOut());
  }

  private List<Caveat> caveats() {
    return pack.caveats().stream()
        .filter(rule -> rule.when().judge(scope).isTrue())
        .map(CaveatRule::caveat)
        .toList();
  }
}
