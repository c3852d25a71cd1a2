package org.nextline.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.patient.Symptom;
import org.nextline.patient.Treatment;

class ProfileFormTest {

  private final Questionnaire questionnaire = PortalData.questionnaire();
  private final ProfileForm profiles =
      new ProfileForm(
          questionnaire,
          new CannedConditions(),
          new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void nothingAnsweredIsNotKnown() {
    PatientProfile profile = profile(Map.of("condition", "epilepsy"));
    assertThat(profile.condition().text()).isEqualTo("epilepsy");
    assertThat(profile)
        .usingRecursiveComparison()
        .ignoringFields("condition")
        .isEqualTo(
            new PatientProfile(
                null, null, null, null, null, null, null, null, null, null, null, null, null,
                null));
  }

  @Test
  void dontKnowIsNotKnown() {
    assertThat(profile(Map.of("condition", "epilepsy", "sex", "dont_know")).sex()).isNull();
    assertThat(treatment(Map.of("t1-outcome", "dont_know")).outcome()).isNull();
  }

  @Test
  void noTreatmentIsAnEmptyHistory() {
    assertThat(profile(Map.of("condition", "epilepsy", "noTreatment", "yes")).treatments())
        .isEmpty();
  }

  @Test
  void readsThePerson() {
    PatientProfile profile =
        profile(
            Map.of(
                "condition", "epilepsy",
                "age", "6",
                "age-unit", "months",
                "sex", "female",
                "postalCode", "02114",
                "country", "US",
                "maxDistance", "100",
                "maxDistance-unit", "miles"));
    assertThat(profile.age()).isEqualTo(0.5);
    assertThat(profile.sex()).isEqualTo(Sex.FEMALE);
    assertThat(profile.location().postalCode()).isEqualTo("02114");
    assertThat(profile.location().country()).isEqualTo("US");
    assertThat(profile.maxDistanceKm()).isEqualTo(160.9344);
  }

  @Test
  void readsTreatmentsAndKeepsTheirRowNumbers() {
    PatientProfile profile =
        profile(
            Map.of(
                "condition", "epilepsy",
                "t1-agent", "levetiracetam",
                "t1-dose", "1,500 ",
                "t1-weeks", "2",
                "t1-weeks-unit", "years",
                "t1-adherence", "nearly_always",
                "t1-appropriate", "yes",
                "t3-agent", "bortezomib + dexamethasone",
                "t3-dose", "2",
                "t3-dose-unit", "g"));
    assertThat(profile.treatments()).extracting(Treatment::id).containsExactly("t1", "t3");
    Treatment first = profile.treatments().getFirst();
    assertThat(first.doseMgPerDay()).isEqualTo(1500);
    assertThat(first.weeks()).isEqualTo(104.3571);
    assertThat(first.adherencePct()).isEqualTo(95);
    assertThat(first.appropriate()).isTrue();
    assertThat(first.components()).isNull();
    Treatment third = profile.treatments().getLast();
    assertThat(third.components())
        .extracting(c -> c.agent())
        .containsExactly("bortezomib", "dexamethasone");
    assertThat(third.doseMgPerDay()).isEqualTo(2000);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "no_help, no_response, -, -, -",
        "little, partial_response, -, -, -",
        "lot, response, -, -, -",
        "all_gone, remission, -, -, -",
        "worse, worse, -, -, -",
        "wore_off, relapsed, -, -, -",
        "side_effects, not_observed, adverse_effect, -, -",
        "too_early, not_observed, ongoing, -, -",
        "seizures_continued, seizures_continued, -, -, -",
        "seizure_free, seizure_free, -, -, -",
        "grew, -, progression, PD, true",
        "shrank_grew, -, progression, PR, true",
        "shrank_grew_after, -, -, PR, true",
        "stable, -, -, SD, false",
        "shrank, -, -, PR, false",
        "no_trace, -, -, CR, false",
        "persistent, persistent, -, -, -",
        "resolved, resolved, -, -, -",
        "came_back, relapsed, -, -, -",
      })
  void mapsEveryOutcome(
      String chosen, String outcome, String stopReason, String bestResponse, Boolean progressed) {
    Treatment treatment = treatment(Map.of("t1-outcome", chosen));
    assertThat(treatment.outcome()).isEqualTo(outcome);
    assertThat(treatment.stopReason()).isEqualTo(stopReason);
    assertThat(treatment.bestResponse()).isEqualTo(bestResponse);
    assertThat(treatment.progressed()).isEqualTo(progressed);
  }

  @Test
  void everyOutcomeOfTheFormIsTested() {
    assertThat(
            questionnaire.treatment().main().stream()
                .filter(q -> q.id().equals("outcome"))
                .flatMap(q -> q.choices().stream()))
        .hasSize(19);
  }

  @Test
  void growthOnTreatmentIsDayZero() {
    Treatment grew = treatment(Map.of("t1-outcome", "grew"));
    assertThat(grew.progressionDaysAfterLastDose()).isZero();
    assertThat(grew.progressedOnTreatment()).isTrue();
  }

  @Test
  void aMoreExactAnswerRefinesTheOutcome() {
    Treatment treatment =
        treatment(
            Map.of(
                "t1-outcome", "shrank_grew_after",
                "t1-bestResponse", "VGPR",
                "t1-daysToGrowth", "45",
                "t1-stopReason", "completed"));
    assertThat(treatment.bestResponse()).isEqualTo("VGPR");
    assertThat(treatment.progressionDaysAfterLastDose()).isEqualTo(45);
    assertThat(treatment.stopReason()).isEqualTo("completed");
  }

  @Test
  void readsFactsObservationsSymptomsAndMarkers() {
    PatientProfile profile =
        profile(
            Map.of(
                "condition", "cre",
                "micMeropenem", ">8",
                "micErtapenem", "<=0.5",
                "carbapenemase", "KPC",
                "mecA", "no",
                "seizureFree", "0",
                "ecog", "1",
                "pain", "7",
                "biomarkers", "EGFR T790M; KPC, HER2 negative",
                "notes", "two lines\nof text"));
    assertThat(profile.facts())
        .contains(
            entry("mic", Map.of("meropenem", 16.0, "ertapenem", 0.5)),
            entry("carbapenemase", "KPC"),
            entry("mecA", false),
            entry("currentSeizureFreeMonths", 0.0));
    assertThat(profile.observations()).containsExactly(new Observation("ecog", 1, null, null));
    assertThat(profile.symptoms()).containsExactly(new Symptom("pain", 7.0));
    assertThat(profile.biomarkers())
        .containsExactly(
            new Biomarker("EGFR", "T790M", null, null),
            new Biomarker(null, null, "KPC", null),
            new Biomarker(null, null, "HER2", Biomarker.Status.NEGATIVE));
    assertThat(profile.notes()).isEqualTo("two lines\nof text");
  }

  @ParameterizedTest
  @CsvSource({
    "condition, '', Please answer",
    "age, abc, Write one number",
    "age, 400, from 0 to 125 years",
    "age, -3, Write one number",
    "sex, robot, Choose one",
    "country, Atlantis, Choose one",
    "t1-dose, 1.500, two ways",
    "t1-dose, 500 mg twice, Write one number",
    "micMeropenem, high, Write one number",
    "pain, 11, from 0 to 10",
  })
  void namesTheFieldAndWhatIsAccepted(String field, String typed, String message) {
    Map<String, String> answers =
        new HashMap<>(Map.of("condition", "epilepsy", "t1-agent", "lamotrigine"));
    answers.put(field, typed);
    ProfileForm.Reading reading = profiles.read(form(answers));
    assertThat(reading.profile()).isNull();
    assertThat(reading.errors()).singleElement().extracting(FieldError::field).isEqualTo(field);
    assertThat(reading.errors().getFirst().message()).contains(message);
    if (!typed.isEmpty()) {
      assertThat(reading.errors().getFirst().message()).doesNotContain(typed);
    }
  }

  @Test
  void readsAllergies() {
    assertThat(
            profile(Map.of("condition", "epilepsy", "allergies", "penicillin, sulfa;")).allergies())
        .containsExactly("penicillin", "sulfa");
    assertThat(profile(Map.of("condition", "epilepsy", "allergies", "None")).allergies()).isEmpty();
    assertThat(profile(Map.of("condition", "epilepsy")).allergies()).isNull();
  }

  @Test
  void aTreatmentNeedsAName() {
    assertThat(profiles.read(form(Map.of("condition", "epilepsy", "t2-dose", "5"))).errors())
        .extracting(FieldError::field)
        .containsExactly("t2-agent");
  }

  @Test
  void noTreatmentContradictsATreatment() {
    assertThat(
            profiles
                .read(form(Map.of("condition", "epilepsy", "noTreatment", "yes", "t1-agent", "x")))
                .errors())
        .extracting(FieldError::field)
        .containsExactly("noTreatment");
  }

  @Test
  void anUnknownConditionComesWithSuggestions() {
    ProfileForm.Reading reading = profiles.read(form(Map.of("condition", "epilespy")));
    assertThat(reading.errors()).extracting(FieldError::field).containsExactly("condition");
    assertThat(reading.suggestions()).containsExactly("epilepsy");
  }

  @Test
  void everyChoiceOfTheFormMakesAProfile() {
    Stream.concat(
            questionnaire.general(), questionnaire.treatment().all().map(q -> q.forTreatment("t1")))
        .forEach(q ->
            q.choices()
                .forEach(c -> {
                  Map<String, String> answers = new HashMap<>();
                  answers.put("condition", "epilepsy");
                  answers.put("t1-agent", "lamotrigine");
                  answers.put(q.id(), c.value());
                  assertThat(profile(answers)).as(q.id() + " " + c.value()).isNotNull();
                }));
  }

  @Test
  void everyPathOfTheFormLeadsBackToItsField() {
    assertThat(questionnaire.fieldFor("treatments.t2.doseMgPerDay")).contains("t2-dose");
    assertThat(questionnaire.fieldFor("reassess:facts.mic.oxacillin")).contains("micOxacillin");
    assertThat(questionnaire.fieldFor("observations.ecog")).contains("ecog");
    assertThat(questionnaire.fieldFor("treatments")).contains("t1-agent");
    assertThat(questionnaire.fieldFor("facts.unheardOf")).isEmpty();
  }

  private Treatment treatment(Map<String, String> answers) {
    Map<String, String> all =
        new HashMap<>(Map.of("condition", "epilepsy", "t1-agent", "lamotrigine"));
    all.putAll(answers);
    return profile(all).treatments().getFirst();
  }

  private PatientProfile profile(Map<String, String> answers) {
    ProfileForm.Reading reading = profiles.read(form(answers));
    assertThat(reading.errors()).isEmpty();
    return reading.profile();
  }

  private FormData form(Map<String, String> answers) {
    MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
    answers.forEach((name, value) -> sent.put(name, List.of(value)));
    return FormData.of(sent, questionnaire);
  }
}
