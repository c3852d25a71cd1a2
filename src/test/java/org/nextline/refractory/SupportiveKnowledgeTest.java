package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;

class SupportiveKnowledgeTest {

  private static final SupportiveKnowledge SUPPORT =
      SupportiveKnowledge.load(Path.of("seed-data/strategies"));
  private static final Set<String> MYELOMA = Set.of("myeloma", "cancer");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ecog,3,-,true",
        "ecog,2,-,false",
        "ECOG performance status,4,-,true",
        "karnofsky,50,-,true",
        "karnofsky,51,-,false",
        "KPS,50,%,true",
        "pps,60,%,true",
        "pps,61,%,false",
        "pps,51,-,true",
        "pps,50,-,true",
        "palliative performance scale,70,-,false",
        "surpriseQuestion,no,-,true",
        "surpriseQuestion,yes,-,false",
        "necpal,positive,-,true",
        "NECPAL,negative,-,false",
        "unplannedAdmissions6Months,2,-,true",
        "unplannedAdmissions6Months,1,-,false",
        "weightLossPct6Months,10.1,%,true",
        "weightLossPct6Months,10,%,false",
        "weightLossPct,>10,-,true",
        "weightLossPct,11,kg,false",
        "albumin,2.4,g/dL,true",
        "albumin,2.5,g/dL,false",
        "albumin,24.9,g/L,true",
        "albumin,25,g/L,false",
        "albumin,24,g/l,true",
        "albumin,2.4,-,true",
        "albumin,38,g/L,false",
        "albumin,3.5,-,false",
        "albumin,38,-,false",
        "albumin,<2,g/dL,true",
        "refractorySymptom,true,-,true",
        "refractorySymptom,false,-,false",
        "caregiverDistress,yes,-,true",
        "caregiverDistress,no,-,false",
        "prognosisMonths,6,-,true",
        "prognosisMonths,7,-,false",
        "prognosis,6,months,true",
        "prognosis,6.5,months,false",
        "prognosis,26,weeks,true",
        "prognosis,27,weeks,false",
        "lifeExpectancy,182,days,true",
        "lifeExpectancy,200,days,false",
        "prognosis,1,year,false"
      })
  void observationsBeyondALimitAreANeed(String name, String value, String unit, boolean need) {
    PatientProfile profile = Profiles.withObservations(new Observation(name, value, unit, null));
    assertThat(needs(profile, 0, null, Set.of())).hasSize(need ? 1 : 0);
  }

  @Test
  void spictNeedsTwoGeneralAndOneSpecificIndicator() {
    assertThat(needs(spict(2, 1), 0, null, Set.of())).hasSize(1);
    assertThat(needs(spict(1, 1), 0, null, Set.of())).isEmpty();
    assertThat(needs(spict(2, 0), 0, null, Set.of())).isEmpty();
  }

  private static PatientProfile spict(int general, int specific) {
    return Profiles.withObservations(
        new Observation("spictGeneral", general, null, null),
        new Observation("spictCondition", specific, null, null));
  }

  @Test
  void thePpsNamesHospiceFromFiftyDown() {
    assertThat(needs(observed("pps", 50), 0, null, Set.of()).getFirst().service())
        .contains("hospice");
    assertThat(needs(observed("pps", 60), 0, null, Set.of()).getFirst().service())
        .doesNotContain("hospice");
    assertThat(needs(observed("prognosisMonths", 6), 0, null, Set.of()).getFirst().service())
        .contains("Hospice");
  }

  private static PatientProfile observed(String name, Object value) {
    return Profiles.withObservations(new Observation(name, value, null, null));
  }

  /** Every item of the scale: no need below 4, moderate from 4, severe from 7. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain",
        "breathlessness",
        "nausea",
        "depression",
        "anxiety",
        "tiredness",
        "lack of appetite",
        "insomnia",
        "drowsiness",
        "wellbeing",
        "constipation"
      })
  void everySymptomIsANeedFromFourOn(String symptom) {
    assertThat(needs(Profiles.withSymptom(symptom, 3.9), 0, null, Set.of())).isEmpty();
    assertThat(needs(Profiles.withSymptom(symptom, 4.0), 0, null, Set.of())).hasSize(1);
    assertThat(needs(Profiles.withSymptom(symptom, 6.9), 0, null, Set.of())).hasSize(1);
    assertThat(needs(Profiles.withSymptom(symptom, 7.0), 0, null, Set.of())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pain", "breathlessness", "nausea"})
  void severeIsUrgentFromSevenOn(String symptom) {
    assertThat(needs(Profiles.withSymptom(symptom, 6.9), 0, null, Set.of()).getFirst().urgent())
        .isFalse();
    assertThat(needs(Profiles.withSymptom(symptom, 7.0), 0, null, Set.of()).getFirst().urgent())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain | opioid rotation",
        "dyspnoea | fan",
        "nausea | octreotide",
        "bowel obstruction | venting",
        "delirium | Lewy body",
        "depression | CBT",
        "existential distress | CALM",
        "fatigue | methylphenidate",
        "cachexia | Dietitian",
        "cachexia | ponsegromab within a trial",
        "insomnia | CBT-I",
        "seizure burden | SUDEP",
        "suicidality | psychiatry now",
        "wound odour | metronidazole",
        "spiritual distress | Chaplaincy",
        "caregiver distress | respite",
        "financial distress | navigator",
        "transport problems | charity"
      })
  void everySymptomHasItsService(String symptom, String service) {
    assertThat(needs(Profiles.withSymptom(symptom, 8.0), 0, null, Set.of()))
        .anyMatch(need -> need.service().contains(service));
  }

  @Test
  void factsThatNeedAnsweringNow() {
    assertThat(needs(Profiles.withFacts(Map.of("seizuresOngoing", true)), 0, null, Set.of()))
        .singleElement()
        .satisfies(need -> assertThat(need.urgent()).isTrue());
    assertThat(needs(Profiles.withFacts(Map.of("wantsGoalsOfCareTalk", true)), 0, null, Set.of()))
        .singleElement()
        .satisfies(need -> assertThat(need.service()).contains("POLST"));
    assertThat(needs(Profiles.withFacts(Map.of("surpriseQuestionNo", true)), 0, null, Set.of()))
        .hasSize(1);
  }

  @Test
  void aNewerObservationInAnotherUnitIsNotPassedOver() {
    PatientProfile profile =
        Profiles.withObservations(
            new Observation("albumin", 2.0, "g/dL", LocalDate.of(2026, 1, 1)),
            new Observation("albumin", 38, "g/L", LocalDate.of(2026, 11, 1)));
    assertThat(needs(profile, 0, null, Set.of())).isEmpty();
  }

  @Test
  void theLatestObservationCounts() {
    PatientProfile profile =
        Profiles.withObservations(
            new Observation("ecog", 1, null, LocalDate.of(2026, 11, 1)),
            new Observation("ecog", 3, null, LocalDate.of(2026, 5, 1)));
    assertThat(needs(profile, 0, null, Set.of())).isEmpty();
  }

  @Test
  void severePainIsUrgentAndNotListedTwice() {
    assertThat(needs(Profiles.withSymptom("Pain", 8.0), 0, null, Set.of()))
        .singleElement()
        .satisfies(need -> assertThat(need.urgent()).isTrue());
    assertThat(needs(Profiles.withSymptom("pain", 5.0), 0, null, Set.of()))
        .singleElement()
        .satisfies(need -> assertThat(need.urgent()).isFalse());
    assertThat(needs(Profiles.withSymptom("pain", 3.0), 0, null, Set.of())).isEmpty();
  }

  @Test
  void failedLinesAndVerdictAreNeedsOfTheirConditions() {
    PatientProfile nothing = Profiles.withObservations();
    assertThat(needs(nothing, 2, null, MYELOMA)).hasSize(1);
    assertThat(needs(nothing, 1, null, MYELOMA)).isEmpty();
    assertThat(needs(nothing, 1, RefractoryStatus.REFRACTORY, MYELOMA)).hasSize(1);
    assertThat(needs(nothing, 2, RefractoryStatus.REFRACTORY, Set.of("epilepsy")))
        .singleElement()
        .satisfies(need -> assertThat(need.service()).contains("SUDEP"));
  }

  private static List<SupportiveNeed> needs(
      PatientProfile profile, int failedLines, RefractoryStatus status, Set<String> conditions) {
    return SUPPORT.needs(profile, failedLines, status, conditions);
  }
}
