package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.eligibility.Verdict;
import org.nextline.matching.EligibilityCheckRequest.GivenCriterion;
import org.nextline.matching.EligibilityCheckRequest.Type;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.Stringency;
import org.nextline.refractory.Understanding;
import org.nextline.testing.Knowledge;

/** What the notes of a profile do to its assessment. */
class NotesInAssessmentsTest {

  private static final Assessor ASSESSOR = new Assessor(Knowledge.all(), Clock.systemUTC());

  private static Assessment assess(String condition, String notes) {
    ConditionRef ref = condition == null ? null : ConditionRef.named(condition);
    return ASSESSOR.assess(
        new PatientProfile(
            ref, null, null, null, null, null, null, null, null, null, null, null, null, notes),
        Stringency.STANDARD);
  }

  @Test
  void theAnswerSaysWhatWasRead() {
    assertThat(assess(null, "A 28-year-old man with focal epilepsy.").understood())
        .extracting(Understanding::path, Understanding::as, Understanding::confidence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("condition", "Focal epilepsy", "READ_FROM_NOTES"),
            org.assertj.core.groups.Tuple.tuple("age", "28 years", "READ_FROM_NOTES"),
            org.assertj.core.groups.Tuple.tuple("sex", "male", "READ_FROM_NOTES"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Her mother has epilepsy.", "No epilepsy.", "Rule out epilepsy.", "Well."})
  void aConditionThatTheNotesDoNotGiveThePatientIsAskedFor(String notes) {
    assertThatThrownBy(() -> assess(null, notes))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.violations().getFirst().message()).startsWith("is needed: a name"));
  }

  @Test
  void severalConditionsInTheNotesAreAskedBack() {
    assertThatThrownBy(() -> assess(null, "Epilepsy and asthma."))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.violations().getFirst().message())
                    .contains("several conditions", "'Epilepsy'", "'Asthma'"));
  }

  @Test
  void aHistoryFromNotesMayBeIncompleteAndNeverSaysThatAConditionIsNotRefractory() {
    assertThat(assess("epilepsy", "He takes aspirin.").assessments())
        .allSatisfy(criterion ->
            assertThat(criterion.status()).isNotEqualTo(RefractoryStatus.NOT_REFRACTORY));
  }

  @Test
  void aHistoryFromNotesCounts() {
    Assessment read =
        assess("epilepsy", "No response to lamotrigine 300 mg/day for 26 weeks. Keppra failed.");
    assertThat(read.assessments().getFirst().treatments()).hasSize(2);
  }

  @Test
  void aHistoryFromNotesLeavesOpenWhatItDoesNotTell() {
    EligibilityChecker checker =
        new EligibilityChecker(
            ASSESSOR, Knowledge.all().lexicon(), id -> Optional.empty(), trial -> List.of());
    PatientProfile profile =
        new PatientProfile(
            ConditionRef.named("epilepsy"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "He takes valproate.");
    List<GivenCriterion> asked =
        List.of(
            new GivenCriterion("told", Type.EXCLUSION, "Treatment with valproate"),
            new GivenCriterion("silent", Type.EXCLUSION, "Treatment with lamotrigine"));
    assertThat(checker.check(new EligibilityCheckRequest(profile, null, asked)).criteria())
        .extracting(EligibilityCheck.CheckedCriterion::verdict)
        .containsExactly(Verdict.MET, Verdict.UNKNOWN);
  }
}
