package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * Was the dose high enough by the table? A clinician's attestation outranks the table. Of a
 * combination every drug must reach its own dose. For a drug without a number a recorded dose is
 * taken as adequate. The tables hold for adults: for a child, and where no drug is known, only an
 * attestation decides.
 */
final class AdequateDose extends LeafRule {

  private final NeededDose needed;
  private final double adultYears;
  private final FieldTerm dose;
  private final Field attestation;
  private final Field components;

  /**
   * @param needed what the table asks for
   * @param adultYears from which age the table holds
   * @param dose the dose of a single drug
   * @param attestation the clinician's word
   * @param components the drugs of a combination with their doses
   */
  AdequateDose(
      NeededDose needed, double adultYears, FieldTerm dose, Field attestation, Field components) {
    this.needed = needed;
    this.adultYears = adultYears;
    this.dose = dose;
    this.attestation = attestation;
    this.components = components;
  }

  @Override
  public Truth judge(Scope scope) {
    Truth attested = attested(scope);
    if (attested != null) {
      return attested;
    }
    if (isOnlyAttested(scope)) {
      return assumedFlag(scope, attestation);
    }
    Truth truth = Truth.TRUE;
    for (String drug : scope.course().drugs()) {
      truth = truth.and(ofDrug(drug, scope));
    }
    return truth;
  }

  /** Null where no clinician has said anything. */
  private Truth attested(Scope scope) {
    if (scope.course().isInConflict(attestation.name())) {
      return assumedFlag(scope, attestation);
    }
    Boolean word = scope.course().treatment().doseAdequate();
    return word == null ? null : Truth.of(word);
  }

  private boolean isOnlyAttested(Scope scope) {
    return isChild(scope) || scope.course().drugs().isEmpty();
  }

  private boolean isChild(Scope scope) {
    Double age = scope.subject().ageYears();
    return age != null && age < adultYears;
  }

  private Truth ofDrug(String drug, Scope scope) {
    Value least = needed.of(drug, scope);
    Value given = given(drug, scope);
    if (least.isKnown()) {
      return given.isKnown()
          ? Operator.AT_LEAST.compare(given, least)
          : assumedFlag(scope, components);
    }
    return given.isKnown() ? Truth.TRUE : assumedFlag(scope, attestation);
  }

  /** What is known, or assumed, of the dose of a drug. */
  private Value given(String drug, Scope scope) {
    Course course = scope.course();
    if (course.isSingleDrug() && !course.hasComponentDose(drug)) {
      return dose.value(scope);
    }
    Double own = course.isInConflict(components.name()) ? null : course.componentDose(drug);
    return own == null ? Value.UNKNOWN : Value.of(own.doubleValue());
  }

  private static Truth assumedFlag(Scope scope, Field field) {
    return scope.inquiry().assumed(scope.pathOf(field.name())) instanceof Value.Flag word
        ? Truth.of(word.isSet())
        : Truth.UNKNOWN;
  }

  @Override
  public void noteOpen(Scope scope) {
    if (!judge(scope).isUnknown()) {
      return;
    }
    if (attested(scope) != null || isOnlyAttested(scope)) {
      note(scope, attestation);
      return;
    }
    for (String drug : scope.course().drugs()) {
      if (ofDrug(drug, scope).isUnknown()) {
        noteDoseOf(drug, scope);
      }
    }
  }

  private void noteDoseOf(String drug, Scope scope) {
    if (!(needed.of(drug, scope) instanceof Value.Amount least)) {
      note(scope, attestation);
    } else if (scope.course().isSingleDrug()) {
      dose.note(scope, Probe.around(least.low()));
    } else {
      note(scope, components);
    }
  }

  private static void note(Scope scope, Field field) {
    scope.inquiry().note(scope.pathOf(field.name()), field, Probe.ANY);
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    Course course = scope.course();
    if (course.treatment().doseAdequate() != null && !course.isInConflict(attestation.name())) {
      String word = truth.isTrue() ? "adequate" : "not adequate";
      return Reasons.leaf(
          requirement(),
          truth,
          new Phrase("a clinician states that the dose was " + word, "dose attested " + word),
          scope.evidenceOf(attestation.name()));
    }
    List<Phrase> doses = course.drugs().stream().map(drug -> found(drug, scope)).toList();
    Set<String> sources = new LinkedHashSet<>();
    course.drugs().forEach(drug -> sources.addAll(needed.sources(drug)));
    Phrase because = doses.isEmpty() ? Phrase.of("no drug is named") : Phrase.join(doses, "; ");
    return new Justification(
        requirement().plain(),
        truth,
        because.plain(),
        because.clinical(),
        evidence(scope),
        List.copyOf(sources),
        List.of());
  }

  private List<String> evidence(Scope scope) {
    Set<String> evidence = new LinkedHashSet<>(List.of(scope.course().namePath()));
    evidence.addAll(scope.evidenceOf(attestation.name()));
    evidence.addAll(needed.evidence(scope));
    evidence.addAll(
        scope.course().isSingleDrug() ? dose.evidence(scope) : scope.evidenceOf(components.name()));
    if (scope.subject().ageYears() != null) {
      evidence.addAll(AgeRule.EVIDENCE);
    }
    return new ArrayList<>(evidence);
  }

  private Phrase found(String drug, Scope scope) {
    Value given = given(drug, scope);
    Phrase bound = bound(drug, scope);
    String origin = scope.course().isSingleDrug() ? dose.origin(scope) : "";
    return given.isKnown()
        ? new Phrase(
            "the dose of " + drug + " is " + given + " mg a day" + origin + bound.plain(),
            drug + " " + given + " mg/day" + origin + bound.clinical())
        : new Phrase(
            "the dose of " + drug + " is not known" + bound.plain(),
            drug + " dose not documented" + bound.clinical());
  }

  private Phrase bound(String drug, Scope scope) {
    Value least = needed.of(drug, scope);
    if (isChild(scope)) {
      return new Phrase(
          " (the table holds for adults; for a child a clinician must say)",
          " (paediatric: attestation needed)");
    }
    return least.isKnown()
        ? new Phrase(
            " (at least " + least + " mg a day is needed)", " (criterion ≥ " + least + " mg/day)")
        : new Phrase(" (no minimum is listed for it)", " (no listed minimum)");
  }

  @Override
  Requirement ask() {
    return needed.requirement();
  }
}
