package org.nextline.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.Strategy;
import org.nextline.terminology.Terminology;

/**
 * Does a strategy fit a patient? What it requires is judged as inclusion, what speaks against it as
 * exclusion; what is not known stays unknown and never rules it out. Holds what is known of one
 * patient, so that many strategies can be judged.
 */
final class StrategyFit {

  private final VerdictFit verdict;
  private final MarkerFit markers;
  private final MarkerAnswers answers;
  private final Terminology terminology;
  private final PriorTreatment prior;
  private final DemographicFit demographics;
  private final Allergies allergies;
  private final Contraindications contraindications;

  StrategyFit(PatientCase patient, ClinicalKnowledge knowledge, LocalDate today) {
    Set<String> found =
        patient.markers().stream().map(FoundMarker::name).collect(Collectors.toSet());
    this.verdict = VerdictFit.of(patient);
    this.markers = new MarkerFit(patient.markers());
    this.terminology = knowledge.terminology();
    this.answers = new MarkerAnswers(patient.markers());
    this.prior = PriorTreatment.of(patient.profile(), terminology);
    this.demographics = new DemographicFit(patient.ageYears(), patient.profile().sex());
    this.allergies = new Allergies(patient.profile().allergies(), knowledge.allergies());
    this.contraindications =
        new Contraindications(
            patient, found, PatientDrugs.of(patient.profile(), terminology, today), knowledge);
  }

  private StrategyDrugs drugs(Strategy strategy) {
    return StrategyDrugs.of(strategy, answers.markers(), terminology);
  }

  List<CriterionFinding> findings(Strategy strategy) {
    StrategyDrugs drugs = drugs(strategy);
    List<CriterionFinding> findings = new ArrayList<>(verdict.required(strategy));
    findings.addAll(markers.required(strategy, drugs));
    findings.addAll(prior.required(strategy));
    findings.addAll(demographics.required(strategy));
    findings.addAll(prior.against(strategy));
    findings.addAll(markers.against(strategy, drugs));
    findings.addAll(allergies.against(strategy));
    findings.addAll(contraindications.against(strategy));
    return findings;
  }

  /** What must be looked at because of a marker. */
  List<String> cautions(Strategy strategy) {
    return MarkerFit.cautions(drugs(strategy));
  }

  /** Why it answers markers that were found; empty where it answers none. */
  List<String> markersAnswered(Strategy strategy) {
    return answers.reasons(strategy, drugs(strategy));
  }
}
