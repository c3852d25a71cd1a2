package org.nextline.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final PriorTreatment prior;
  private final DemographicFit demographics;
  private final Allergies allergies;
  private final Contraindications contraindications;

  StrategyFit(PatientCase patient, ClinicalKnowledge knowledge, LocalDate today) {
    Terminology terminology = knowledge.terminology();
    Set<String> found =
        knowledge.mechanisms().markers(patient.profile(), Set.copyOf(patient.lineage()));
    this.verdict = VerdictFit.of(patient);
    this.markers = new MarkerFit(found, patient.assessment().mechanisms());
    this.prior = PriorTreatment.of(patient.profile(), terminology);
    this.demographics = new DemographicFit(patient.ageYears(), patient.profile().sex());
    this.allergies = new Allergies(patient.profile().allergies(), knowledge.allergies());
    this.contraindications =
        new Contraindications(
            patient, found, PatientDrugs.of(patient.profile(), terminology, today), knowledge);
  }

  List<CriterionFinding> findings(Strategy strategy) {
    List<CriterionFinding> findings = new ArrayList<>(verdict.required(strategy));
    markers.required(strategy).ifPresent(findings::add);
    findings.addAll(prior.required(strategy));
    findings.addAll(demographics.required(strategy));
    findings.addAll(prior.against(strategy));
    findings.addAll(markers.against(strategy));
    findings.addAll(allergies.against(strategy));
    findings.addAll(contraindications.against(strategy));
    return findings;
  }

  boolean answersMarker(Strategy strategy) {
    return markers.isAnsweredBy(strategy);
  }
}
