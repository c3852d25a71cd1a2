package org.nextline.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.FoundMarker;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.Stringency;
import org.nextline.terminology.Condition;

/**
 * Answers {@code POST /api/v1/assessments}: which condition is meant, what every criterion says of
 * it, which resistance mechanisms are present, what supportive care is due.
 */
public final class Assessor {

  private final ClinicalKnowledge knowledge;
  private final ConditionReader conditions;
  private final Clock clock;

  public Assessor(ClinicalKnowledge knowledge, Clock clock) {
    this.knowledge = knowledge;
    this.conditions = new ConditionReader(knowledge.terminology());
    this.clock = clock;
  }

  /** Throws {@link org.nextline.patient.InvalidInput} where the profile cannot be used. */
  public Assessment assess(PatientProfile profile, Stringency stringency) {
    return read(profile, stringency).assessment();
  }

  /**
   * A profile that was checked, understood and assessed.
   *
   * @param profile with the drugs as they were understood
   * @param lineage the condition's id and those above it, nearest first
   * @param ageYears null where unknown
   * @param markers telling markers of every kind that were found
   */
  record Assessed(
      PatientProfile profile,
      Condition condition,
      List<String> lineage,
      Double ageYears,
      List<FoundMarker> markers,
      Assessment assessment) {}

  Assessed read(PatientProfile given, Stringency stringency) {
    new ProfileCheck(knowledge.criteria().vocabulary()).check(given);
    ConditionReader.Read read = conditions.read(given);
    List<String> lineage = new ArrayList<>();
    lineage.add(read.condition().id());
    lineage.addAll(knowledge.terminology().ancestors(read.condition().id()));
    TreatmentReader treatments = new TreatmentReader(knowledge.terminology(), lineage);
    PatientProfile profile =
        given.treatments() == null ? given : given.with(treatments.read(given.treatments()));
    LocalDate today = LocalDate.now(clock);
    List<CriterionAssessment> criteria =
        knowledge.evaluator().assess(profile, lineage, today, stringency);
    Set<String> conditions = Set.copyOf(lineage);
    List<FoundMarker> markers = knowledge.mechanisms().found(profile, conditions);
    Assessment assessment =
        new Assessment(
            criteria,
            knowledge.mechanisms().findings(markers),
            knowledge
                .supportive()
                .needs(profile, failedLines(criteria), status(criteria), conditions),
            Stream.concat(read.understood().stream(), treatments.understood().stream()).toList(),
            knowledge.dangerSigns().in(profile, withOthers(profile, lineage)));
    return new Assessed(
        profile, read.condition(), lineage, profile.ageOn(today), markers, assessment);
  }

  /** The condition's lineage and what is known of the other conditions. */
  private List<String> withOthers(PatientProfile profile, List<String> lineage) {
    List<String> all = new ArrayList<>(lineage);
    all.addAll(conditions.others(profile));
    return all;
  }

  /** The most failures that a criterion knows of; 0 where none counts them. */
  private static int failedLines(List<CriterionAssessment> criteria) {
    return criteria.stream()
        .map(CriterionAssessment::failedCount)
        .filter(Objects::nonNull)
        .max(Integer::compare)
        .orElse(0);
  }

  /** The most specific criterion's verdict; null where none applies. */
  private static RefractoryStatus status(List<CriterionAssessment> criteria) {
    return criteria.isEmpty() ? null : criteria.getFirst().status();
  }
}
