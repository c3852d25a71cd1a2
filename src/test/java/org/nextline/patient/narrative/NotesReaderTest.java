package org.nextline.patient.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.patient.Biomarker;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.patient.Treatment;

/** What is given explicitly goes before what the notes say. */
class NotesReaderTest {

  private static final NotesReader NOTES =
      new NotesReader(Readers.READER, Readers.TERMINOLOGY, Readers.MEASUREMENTS);

  private static final String LETTER =
      "A 58-year-old woman with epilepsy and asthma takes valproate. ECOG 2, platelets 90,000/uL,"
          + " HER2-negative. Allergic to penicillin.";

  private static PatientProfile profile(
      ConditionRef condition,
      List<ConditionRef> others,
      Double age,
      Sex sex,
      List<Treatment> treatments,
      Map<String, Object> facts,
      List<Observation> observations,
      List<Biomarker> biomarkers,
      List<String> allergies) {
    return new PatientProfile(
        condition,
        others,
        age,
        null,
        sex,
        null,
        null,
        treatments,
        facts,
        observations,
        biomarkers,
        null,
        allergies,
        null,
        LETTER);
  }

  private static final PatientProfile NOTES_ALONE =
      profile(ConditionRef.named("epilepsy"), null, null, null, null, null, null, null, null);

  @Test
  void notesFillWhatIsNotGiven() {
    NotesReader.Filled filled = NOTES.fill(NOTES_ALONE);
    PatientProfile read = filled.profile();
    assertThat(read.age()).isEqualTo(58);
    assertThat(read.sex()).isEqualTo(Sex.FEMALE);
    assertThat(read.otherConditions()).extracting(ConditionRef::id).containsExactly("asthma");
    assertThat(read.treatments()).extracting(Treatment::agent).containsExactly("valproate");
    assertThat(read.observation("ecog")).isEqualTo(2.0);
    assertThat(read.biomarkers()).extracting(Biomarker::label).containsExactly("HER2");
    assertThat(read.allergies()).containsExactly("penicillin");
    assertThat(filled.additions())
        .extracting(NotesReader.Addition::path)
        .containsExactly(
            "otherConditions",
            "age",
            "sex",
            "treatments",
            "observations",
            "biomarkers",
            "allergies");
    assertThat(filled.additions()).contains(new NotesReader.Addition("age", "58 years"));
  }

  @Test
  void whatIsGivenStays() {
    PatientProfile given =
        profile(
            ConditionRef.named("epilepsy"),
            List.of(ConditionRef.named("asthma")),
            40.0,
            Sex.MALE,
            List.of(),
            Map.of("ecog", 1),
            List.of(new Observation("plateletCount", 200, "10^9/L", null)),
            List.of(new Biomarker("HER2", null, null, Biomarker.Status.POSITIVE)),
            List.of());
    NotesReader.Filled filled = NOTES.fill(given);
    assertThat(filled.profile()).isEqualTo(given);
    assertThat(filled.additions()).isEmpty();
  }

  @Test
  void aListThatIsGivenEmptySaysNone() {
    PatientProfile given =
        profile(
            ConditionRef.named("epilepsy"),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null);
    PatientProfile read = NOTES.fill(given).profile();
    assertThat(read.otherConditions()).isEmpty();
    assertThat(read.observations()).isEmpty();
    assertThat(read.biomarkers()).isEmpty();
  }

  @Test
  void notesAddToAListWhatItDoesNotName() {
    PatientProfile given =
        profile(
            ConditionRef.named("epilepsy"),
            List.of(ConditionRef.named("hypertension")),
            null,
            null,
            null,
            null,
            List.of(new Observation("ECOG", 0, null, null)),
            null,
            null);
    PatientProfile read = NOTES.fill(given).profile();
    assertThat(read.otherConditions()).hasSize(2);
    assertThat(read.observations())
        .extracting(Observation::name)
        .containsExactly("ECOG", "platelets");
  }

  @Test
  void withoutNotesNothingChanges() {
    PatientProfile given =
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
            " ");
    assertThat(NOTES.fill(given).profile()).isSameAs(given);
  }
}
