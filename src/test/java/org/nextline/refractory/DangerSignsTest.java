package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;

class DangerSignsTest {

  private static final DangerSigns SIGNS = DangerSigns.load(Path.of("seed-data/strategies"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reports suicidal ideation with a plan.",
        "She wants to die",
        "Does not deny suicidal ideation",
        "No change in suicidal thoughts",
        "Denies fever but endorses suicidal thoughts",
        "No plan, active suicidal ideation",
        "Suicidal ideation, denies plan",
        "Suicidal ideation: denies intent",
        "possibly suicidal",
        "Denies chest pain. Suicidal thoughts daily.",
        "no improvement in mood, suicidal thoughts persist",
        "SUICIDAL IDEATION",
        "denied being suicidal last week, currently suicidal",
        "History of suicide attempt in 2019",
        "I want to end it all",
        "I want to end it",
        "I don't want to live anymore",
        "keeps thinking about killing myself",
        "not suicidal but wishes she were dead",
        "there is no reason to live",
        "thoughts of hurting myself"
      })
  void statedSuicidalityIsUrgent(String notes) {
    assertThat(codes(Profiles.withNotes(notes, "US"))).containsExactly("suicidality");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Denies suicidal ideation.",
        "no suicidal thoughts",
        "No suicidal ideation, plan or intent",
        "denies fever, chills, nausea or suicidal ideation",
        "Not suicidal.",
        "Suicidal ideation denied.",
        "Suicidal ideation: none",
        "No history of suicide attempts or self-harm",
        "He has never attempted suicide",
        "Family history of suicide attempts",
        "without suicidal thoughts",
        "Depression for two years"
      })
  void deniedSuicidalityIsNot(String notes) {
    assertThat(codes(Profiles.withNotes(notes, "US"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"US,988,911", "CA,988,911", "GB,116 123,999", "AU,13 11 14,000", "DE,116 123,112"})
  void namesTheNumbersOfTheCountry(String country, String crisisLine, String emergency) {
    assertThat(SIGNS.in(Profiles.withNotes("suicidal", country), List.of()))
        .singleElement()
        .satisfies(
            sign -> assertThat(sign.text()).contains("Call " + crisisLine, "call " + emergency));
  }

  @Test
  void aConditionThatIsAnEmergencyIsUrgentByItself() {
    assertThat(SIGNS.in(Profiles.withNotes(null, "US"), List.of("status-epilepticus", "epilepsy")))
        .extracting(DangerSign::code)
        .containsExactly("status-epilepticus");
  }

  @Test
  void aSymptomNamedWithoutItsSeverityIsThere() {
    assertThat(codes(Profiles.withSymptom("suicidality", null))).containsExactly("suicidality");
    assertThat(codes(Profiles.withSymptom("suicidality", 0.0))).isEmpty();
  }

  @Test
  void withoutACountryAllUsualNumbersAreNamed() {
    assertThat(SIGNS.in(Profiles.withNotes("suicidal", null), List.of()).getFirst().text())
        .contains("988", "112", "000")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource({
    "seizuresOngoing,status-epilepticus",
    "suicidalIdeation,suicidality",
    "spinalCordCompression,spinal-cord-compression"
  })
  void factsAreUrgentToo(String fact, String code) {
    assertThat(codes(Profiles.withFacts(Map.of(fact, true)))).containsExactly(code);
    assertThat(codes(Profiles.withFacts(Map.of(fact, false)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "38.4,Cel,0.3,10*9/L,true",
        "101.2,[degF],0.3,-,true",
        "38.4,-,300,/uL,true",
        "37.0,Cel,0.3,10*9/L,false",
        "38.4,Cel,3.2,10*9/L,false",
        "98.6,-,0.3,-,false"
      })
  void feverWithLowNeutrophilsIsUrgent(
      double temperature, String unit, double neutrophils, String countUnit, boolean urgent) {
    PatientProfile profile =
        Profiles.withObservations(
            new Observation("temperature", temperature, unit, null),
            new Observation("neutrophils", neutrophils, countUnit, null));
    assertThat(codes(profile)).isEqualTo(urgent ? List.of("febrile-neutropenia") : List.of());
  }

  @Test
  void aSymptomOfZeroIsNone() {
    assertThat(codes(Profiles.withSymptom("suicidal thoughts", 0.0))).isEmpty();
    assertThat(codes(Profiles.withSymptom("Suicidal thoughts", 2.0)))
        .containsExactly("suicidality");
  }

  private static List<String> codes(PatientProfile profile) {
    return SIGNS.in(profile, List.of()).stream().map(DangerSign::code).toList();
  }
}
