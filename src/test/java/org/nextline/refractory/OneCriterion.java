package org.nextline.refractory;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nextline.logic.Justification;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.rule.Drugs;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Subject;
import org.nextline.refractory.rule.Value;
import org.nextline.testing.GeneratedProfiles.Sample;
import org.nextline.testing.Knowledge;

/** What one criterion alone says of a profile, on a fixed day; each part only where it is asked. */
record OneCriterion(CriterionPack pack, Scope scope) {

  private static final Drugs DRUGS = new TerminologyDrugs(Knowledge.all().terminology());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  static OneCriterion of(Sample sample) {
    return of(sample.pack(), sample.profile());
  }

  static OneCriterion of(CriterionPack pack, PatientProfile profile) {
    Subject subject = new Subject(profile, TODAY, DRUGS, Knowledge.criteria().derivations());
    return new OneCriterion(pack, new Inquiry(subject, Map.of(), pack.namedRules()).scope());
  }

  Verdict verdict() {
    return pack.verdict(scope);
  }

  RefractoryStatus status() {
    return verdict().status();
  }

  Justification trace() {
    return Explanation.of(pack, scope);
  }

  /** Decisive facts that are not known; those to be looked at again are not among them. */
  Set<String> missing() {
    return new TreeSet<>(new DecisiveFacts(pack, scope).find().decides().keySet());
  }

  /** How many treatments failed for certain; null where the criterion does not count. */
  Integer failed() {
    return pack.failedCount() == null
        ? null
        : (int) ((Value.Amount) pack.failedCount().value(scope)).low();
  }

  boolean isSettled(Target target) {
    return pack.isSettled(scope, target);
  }
}
