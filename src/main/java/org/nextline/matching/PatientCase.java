package org.nextline.matching;

import java.util.List;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.patient.PatientProfile;
import org.nextline.places.Position;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.RefractoryStatus;

/**
 * A patient as the option sources see one: the profile with what was made of it.
 *
 * @param ageYears null where unknown
 * @param lineage the condition's id and those above it, nearest first
 * @param narrower ids below the condition
 * @param studiedAs ids by which a trial may name what the patient has: the condition, those below
 *     it, and those above it that are not mere headings
 * @param conditionName in words
 * @param markers telling markers of every kind that were found
 * @param facts what criteria of trials are judged by
 * @param position null where the place is not known
 * @param includeUnlikely also options that a known fact speaks against
 */
public record PatientCase(
    PatientProfile profile,
    Double ageYears,
    List<String> lineage,
    List<String> narrower,
    List<String> studiedAs,
    String conditionName,
    List<FoundMarker> markers,
    Assessment assessment,
    PatientFacts facts,
    Position position,
    boolean includeUnlikely) {

  /**
   * The age as registries count it: completed years, fractions only below two years.
   *
   * @return null where unknown
   */
  public Double registryAge() {
    return ageYears == null || ageYears < 2 ? ageYears : Double.valueOf(Math.floor(ageYears));
  }

  public String conditionId() {
    return lineage.getFirst();
  }

  /** The most specific criterion's verdict; indeterminate where no criterion applies. */
  public RefractoryStatus status() {
    return assessment.assessments().isEmpty()
        ? RefractoryStatus.INDETERMINATE
        : assessment.assessments().getFirst().status();
  }

  public boolean isRefractory() {
    return assessment.assessments().stream()
        .map(CriterionAssessment::status)
        .anyMatch(RefractoryStatus.REFRACTORY::equals);
  }
}
