package org.nextline.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.logic.Truth;
import org.nextline.matching.CriterionFinding.Verdict;
import org.nextline.refractory.Contraindication;
import org.nextline.refractory.PatientState;
import org.nextline.refractory.ProfileCheck;
import org.nextline.refractory.Strategy;

/** What speaks against a strategy in one patient, as far as it is known. */
final class Contraindications {

  private final PatientCase patient;
  private final Set<String> markers;
  private final PatientDrugs drugs;
  private final Set<String> conditions;
  private final List<PatientState> states;

  Contraindications(
      PatientCase patient, Set<String> markers, PatientDrugs drugs, ClinicalKnowledge knowledge) {
    this.patient = patient;
    this.markers = markers;
    this.drugs = drugs;
    this.conditions = new HashSet<>(patient.lineage());
    this.conditions.addAll(new ConditionReader(knowledge.terminology()).others(patient.profile()));
    this.states = knowledge.patientStates();
  }

  /** Reasons that are known to hold or may hold. */
  List<CriterionFinding> against(Strategy strategy) {
    List<CriterionFinding> findings = new ArrayList<>();
    for (Contraindication reason : strategy.contraindications()) {
      Truth holds = holds(reason);
      if (!holds.isFalse()) {
        findings.add(finding(reason, holds));
      }
    }
    return findings;
  }

  /** A relative reason is for the specialist to weigh, so it stays open even where it holds. */
  private static CriterionFinding finding(Contraindication reason, Truth holds) {
    boolean out = holds.isTrue() && !reason.relative();
    return CriterionFinding.exclusion(
        "Not with: " + words(reason),
        out ? Verdict.MET : Verdict.UNKNOWN,
        holds.isTrue() ? reason.text() : "To be checked: " + reason.text(),
        path(reason));
  }

  private static String words(Contraindication reason) {
    return reason.when() == null
        ? reason.anyOf().stream()
            .map(ProfileCheck::subject)
            .distinct()
            .collect(Collectors.joining(" or "))
        : reason.when().replaceFirst("^(drug|class|condition|marker):", "").replace('-', ' ');
  }

  private static String path(Contraindication reason) {
    String form = reason.when() == null ? "" : reason.when().replaceFirst("[:<>].*", "");
    return switch (form) {
      case "" -> reason.anyOf().getFirst().fact() == null ? "observations" : "facts";
      case "age" -> "age";
      case "allergy" -> "allergies";
      case "drug", "class" -> "treatments";
      case "condition" -> "otherConditions";
      case "marker" -> "biomarkers";
      default -> "observations." + form;
    };
  }

  private Truth holds(Contraindication reason) {
    if (reason.when() == null) {
      return reason.anyOf().stream()
          .map(check -> check.judge(patient.profile()))
          .reduce(Contraindications::firstKnown)
          .orElse(Truth.UNKNOWN);
    }
    String[] form = reason.when().split(":", 2);
    return switch (form[0]) {
      case "drug", "class" -> drugs.has(form[1], reason.washoutDays());
      case "condition" -> Truth.of(conditions.contains(form[1]));
      case "marker" -> Truth.of(markers.contains(form[1]));
      case "allergy" -> patient.profile().allergies() == null ? Truth.UNKNOWN : Truth.FALSE;
      default -> reason.when().startsWith("age") ? age(reason.when()) : state(reason.when());
    };
  }

  /** Of the same limit in several units, one that holds decides, else one that can be answered. */
  private static Truth firstKnown(Truth a, Truth b) {
    return a.isTrue() || b.isUnknown() ? a : b;
  }

  private Truth age(String when) {
    Double age = patient.ageYears();
    double bound = Double.parseDouble(when.substring(4));
    return age == null
        ? Truth.UNKNOWN
        : Truth.of(when.charAt(3) == '>' ? age > bound : age < bound);
  }

  private Truth state(String id) {
    return states.stream()
        .filter(state -> state.id().equals(id))
        .findFirst()
        .map(state -> state.holds(patient.profile(), patient.ageYears(), conditions))
        .orElse(Truth.UNKNOWN);
  }
}
