package org.nextline.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.narrative.NotesReader;
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

  private static final String TREATMENTS = "treatments";

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
   * @param today the day that everything was counted to
   * @param ageYears null where unknown
   * @param markers telling markers of every kind that were found
   * @param openHistory true where the treatments were read from notes: there may have been more
   */
  record Assessed(
      PatientProfile profile,
      Condition condition,
      List<String> lineage,
      LocalDate today,
      Double ageYears,
      List<FoundMarker> markers,
      Assessment assessment,
      boolean openHistory) {}

  Assessed read(PatientProfile given, Stringency stringency) {
    new ProfileCheck(knowledge.criteria().vocabulary()).check(given);
    NotesReader.Filled noted = knowledge.notes().fill(given);
    ConditionReader.Read read = conditions.read(noted);
    List<String> lineage = new ArrayList<>();
    lineage.add(read.condition().id());
    lineage.addAll(knowledge.terminology().ancestors(read.condition().id()));
    TreatmentReader treatments = new TreatmentReader(knowledge.terminology(), lineage);
    PatientProfile profile =
        noted.profile().treatments() == null
            ? noted.profile()
            : noted.profile().with(treatments.read(noted.profile().treatments()));
    LocalDate today = LocalDate.now(clock);
    List<CriterionAssessment> criteria =
        knowledge.evaluator().assess(profile, lineage, today, stringency);
    if (noted.adds(TREATMENTS)) {
      criteria = withOpenHistory(criteria, profile, lineage, today, stringency);
    }
    Set<String> conditions = Set.copyOf(lineage);
    List<FoundMarker> markers =
        knowledge.mechanisms().found(profile.withBiomarkers(given.biomarkers()), conditions);
    Assessment assessment =
        new Assessment(
            criteria,
            knowledge.mechanisms().findings(markers),
            knowledge
                .supportive()
                .needs(profile, failedLines(criteria), status(criteria), conditions),
            Stream.of(read.understood(), NotesUnderstanding.of(noted), treatments.understood())
                .flatMap(List::stream)
                .toList(),
            knowledge.dangerSigns().in(profile, withOthers(profile, lineage)));
    return new Assessed(
        profile,
        read.condition(),
        lineage,
        today,
        profile.ageOn(today),
        markers,
        assessment,
        noted.adds(TREATMENTS));
  }

  /**
   * A history that was read from notes may be incomplete: it can show that a condition is
   * refractory, but not that it is none.
   */
  private List<CriterionAssessment> withOpenHistory(
      List<CriterionAssessment> criteria,
      PatientProfile profile,
      List<String> lineage,
      LocalDate today,
      Stringency stringency) {
    Map<String, CriterionAssessment> withoutHistory =
        knowledge.evaluator().assess(profile.with(null), lineage, today, stringency).stream()
            .collect(Collectors.toMap(CriterionAssessment::criteriaId, criterion -> criterion));
    return criteria.stream()
        .map(criterion ->
            criterion.status() == RefractoryStatus.NOT_REFRACTORY
                ? withoutHistory.get(criterion.criteriaId())
                : criterion)
        .toList();
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
