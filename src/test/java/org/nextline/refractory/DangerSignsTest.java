package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.patient.Location;
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
        .contains("your local emergency number (112 works in many countries)", "988")
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

  @ParameterizedTest
  @CsvFileSource(resources = "/danger-notes.csv", numLinesToSkip = 1)
  void notesAreReadOnTheCautiousSide(String signs, String notes) {
    List<String> expected = signs == null ? List.of() : List.of(signs.split(","));
    assertThat(codes(Profiles.withNotes(notes, "US"))).as(notes).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "suicidalIdeation,true,-,suicidality",
        "suicidal ideation,active,-,suicidality",
        "suicidal ideation,no,-,-",
        "suicidal ideation,unknown,-,-",
        "phq9Item9,1,-,suicidality",
        "phq9Item9,0,-,-",
        "seizureDurationMinutes,6,-,status-epilepticus",
        "seizureDurationMinutes,5,-,-",
        "qSOFA,2,-,sepsis",
        "qSOFA,1,-,-",
        "NEWS2,7,-,sepsis",
        "NEWS2,6,-,-",
        "lactate,4,mmol/L,sepsis",
        "lactate,3.9,mmol/L,-",
        "lactate,36,mg/dL,-",
        "spO2,89,%,airway",
        "SpO2,90,%,-",
        "stridor,yes,-,airway",
        "cauda equina,suspected,-,spinal-cord-compression"
      })
  void observationsAreSignsToo(String name, String value, String unit, String code) {
    PatientProfile profile = Profiles.withObservations(new Observation(name, value, unit, null));
    assertThat(codes(profile)).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "suicidal thoughts,1,suicidality",
        "bleeding,7,bleeding",
        "bleeding,6,-",
        "chest pain,7,acute-chest-pain",
        "chest pain,6,-",
        "shortness of breath,9,airway",
        "shortness of breath,8,-",
        "leg weakness,7,spinal-cord-compression",
        "swelling of the tongue,1,anaphylaxis"
      })
  void symptomsAreSignsToo(String name, double severity, String code) {
    assertThat(codes(Profiles.withSymptom(name, severity)))
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({"<0.1,true", "<=0.9,true", "'0,4',true", ">1.5,false", "<2,false"})
  void aCountThatIsOnlyBoundedCountsWhereTheBoundDecides(String count, boolean urgent) {
    PatientProfile profile =
        Profiles.withObservations(
            new Observation("temperature", 38.5, "Cel", null),
            new Observation("ANC", count, "10^9/L", null));
    assertThat(codes(profile)).isEqualTo(urgent ? List.of("febrile-neutropenia") : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "sepsis,sepsis",
    "suicidal-ideation,suicidality",
    "status-epilepticus,status-epilepticus"
  })
  void someConditionsAreSignsByThemselves(String condition, String code) {
    assertThat(SIGNS.in(Profiles.withNotes(null, "US"), List.of(condition)))
        .extracting(DangerSign::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
        "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "US", "CA", "GB",
        "AU", "NZ", "IN", "BR", "MX", "JP", "KR", "CN", "ZA", "NG", "KE", "IL", "TR", "AE", "CH",
        "NO", "IS", "UA", "SG", "HK", "TW", "TH", "PH", "ID", "VN", "PK", "BD", "LK", "NP", "SA",
        "EG", "LB", "AR", "CL", "CO", "PE", "UY", "EC", "GH", "MY"
      })
  void theseCountriesHaveANumberOfTheirOwn(String country) {
    String text = SIGNS.in(Profiles.withNotes("suicidal", country), List.of()).getFirst().text();
    assertThat(text)
        .doesNotContain("local emergency number", "{", "null")
        .containsPattern("\\d{3}");
  }

  @Test
  void everyListedCountryIsOneAndNoneIsListedTwice() {
    assertThat(SIGNS.countries())
        .hasSizeGreaterThanOrEqualTo(60)
        .isSubsetOf(Set.of(Locale.getISOCountries()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "AQ"})
  void aCountryThatIsNotListedIsToldOfTheLocalNumber(String country) {
    assertThat(SIGNS.in(Profiles.withNotes("vomiting blood", country), List.of()).getFirst().text())
        .contains("your local emergency number (112 works in many countries)");
  }

  @Test
  void aBarePositionSaysNothingOfTheCountry() {
    PatientProfile inMunich =
        Profiles.at(new Location(null, null, null, null, 48.1, 11.6), "vomiting blood");
    assertThat(SIGNS.in(inMunich, List.of()).getFirst().text())
        .contains("your local emergency number")
        .doesNotContain("911");
  }

  private static List<String> codes(PatientProfile profile) {
    return SIGNS.in(profile, List.of()).stream().map(DangerSign::code).toList();
  }
}
