package org.nextline.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Treatment;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.ImpliedOption;

/**
 * Words that make a trial more relevant to a patient: the condition, its being refractory, what was
 * tried, the markers and what answers them. They order trials and never add any.
 */
final class RankingTerms {

  private static final List<String> REFRACTORY =
      List.of("refractory", "resistant", "relapsed", "failed", "inadequate response");

  private RankingTerms() {}

  static List<String> of(PatientCase patient) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(patient.conditionName());
    if (patient.isRefractory()) {
      terms.addAll(REFRACTORY);
    }
    patient.profile().treatmentsOrEmpty().stream().map(Treatment::label).forEach(terms::add);
    if (patient.profile().biomarkers() != null) {
      patient.profile().biomarkers().stream()
          .filter(Biomarker::isPositive)
          .map(Biomarker::label)
          .forEach(terms::add);
    }
    for (FoundMarker found : patient.markers()) {
      terms.add(found.name());
      found.mechanism().treatments().map(ImpliedOption::keywords).forEach(terms::addAll);
    }
    terms.removeIf(Objects::isNull);
    return List.copyOf(terms);
  }
}
