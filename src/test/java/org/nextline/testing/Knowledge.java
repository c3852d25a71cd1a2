package org.nextline.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextline.config.SeedData;
import org.nextline.matching.ClinicalKnowledge;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.CriteriaLibrary;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.Stringency;
import org.nextline.terminology.ConditionLookup.Found;

/** The knowledge of {@code seed-data}, loaded once for all plain tests. */
public final class Knowledge {

  private static final ClinicalKnowledge ALL =
      ClinicalKnowledge.load(new SeedData(Optional.of(Path.of("seed-data"))));

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private Knowledge() {}

  public static ClinicalKnowledge all() {
    return ALL;
  }

  public static CriteriaLibrary criteria() {
    return ALL.criteria();
  }

  /** What every criterion says, with standard values, on a fixed day. */
  public static List<CriterionAssessment> assess(PatientProfile profile, List<String> lineage) {
    return assess(profile, lineage, Stringency.STANDARD);
  }

  /** What every criterion says on a fixed day. */
  public static List<CriterionAssessment> assess(
      PatientProfile profile, List<String> lineage, Stringency stringency) {
    return ALL.evaluator().assess(profile, lineage, TODAY, stringency);
  }

  /** What one criterion says of a profile, whose condition it is for, on a fixed day. */
  public static CriterionAssessment assess(
      PatientProfile profile, String criterion, Stringency stringency) {
    return assess(profile, lineageOf(profile.condition()), stringency).stream()
        .filter(assessment -> assessment.criteriaId().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  /** The condition's id and those above it, nearest first. */
  public static List<String> lineageOf(ConditionRef condition) {
    String id = ((Found) ALL.terminology().find(condition.text())).condition().id();
    List<String> lineage = new ArrayList<>(List.of(id));
    lineage.addAll(ALL.terminology().ancestors(id));
    return lineage;
  }
}
