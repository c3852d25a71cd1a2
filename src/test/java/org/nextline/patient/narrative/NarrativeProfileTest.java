package org.nextline.patient.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.patient.Biomarker;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.patient.Symptom;
import org.nextline.patient.Treatment;

/** From sentences to the fields of a profile. */
class NarrativeProfileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 58-year-old woman             | 58
          58 yo male                      | 58
          58 y/o M                        | 58
          58M with cough                  | 58
          A 66yo female                   | 66
          A 56-year old man               | 56
          She is 58 years old             | 58
          aged 58                         | 58
          Age: 58                         | 58
          patient, 58 years of age        | 58
          A 6-month-old boy               | 0.5
          an infant 18 months old         | 1.5
          3 weeks old, crying             | 0.0575
          10-day-old newborn              | 0.0274
          A seven-year-old girl           | 7
          """)
  void age(String text, double years) {
    assertThat(Readers.profile(text).age()).isEqualTo(years, Offset.offset(0.001));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a man in his 50s",
        "ectopic pregnancy at age 26",
        "seizures since the age of 12",
        "a 3-week-old wound",
        "The wound is 3 weeks old.",
        "Her 60-year-old mother has diabetes.",
        "a 10-year history of asthma",
        "aged 18-65",
        "cough for 6 months"
      })
  void isNotTheAgeOfThePatient(String text) {
    assertThat(Readers.profile(text).age()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DOB: 1965-03-12           | 1965-03-12
          Date of birth: 25/12/1965 | 1965-12-25
          DOB 12/25/1965            | 1965-12-25
          born on 3 March 1965      | 1965-03-03
          born March 3, 1965        | 1965-03-03
          """)
  void birthDate(String text, LocalDate date) {
    assertThat(Readers.profile(text).birthDate()).isEqualTo(date);
  }

  @Test
  void aDateThatMayBeMeantInTwoWaysIsNotRead() {
    assertThat(Readers.profile("DOB: 03/04/1965").birthDate()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 58-year-old woman; her son is a healthy boy | FEMALE
          58M                                           | MALE
          58 y/o F                                      | FEMALE
          Sex: M                                        | MALE
          He has asthma.                                | MALE
          She gave birth to a boy. A 30-year-old woman. | FEMALE
          """)
  void sex(String text, Sex sex) {
    assertThat(Readers.profile(text).sex()).isEqualTo(sex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asthma", "Her father and he", "5 M solution"})
  void sexThatIsNotTold(String text) {
    assertThat(Readers.profile(text).sex()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Platelets 119,000/uL           | platelets     | 119000 | /uL
          platelet count 119 x 109/L     | platelets     | 119    | 10^9/L
          creatinine 1,2 mg/dL           | creatinine    | 1.2    | mg/dL
          creatinine of 110 µmol/L       | creatinine    | 110    | umol/L
          hemoglobin (Hb) of 9.0 g/dL.   | hemoglobin    | 9      | g/dL
          WBC: 4,500 /uL                 | wbc           | 4500   | /uL
          HR of 132 bpm                  | heart-rate    | 132    | /min
          elevated LDH (2000 IU/L)       | ldh           | 2000   | U/L
          """)
  void measurement(String text, String name, double value, String unit) {
    assertThat(Readers.profile(text).observations())
        .containsExactly(new Observation(name, value, unit, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ECOG 1                        | ecog       | 1
          ECOG PS of 2                  | ecog       | 2
          NYHA class III                | nyha       | 3
          Glasgow Coma Scale (GCS) was 6/15 | gcs    | 6
          PHQ-9 score 22                | phq9       | 22
          """)
  void score(String text, String name, double value) {
    assertThat(Readers.profile(text).observations())
        .containsExactly(new Observation(name, value, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hemoglobin 9 mmHg",
        "ECOG 0-1",
        "creatinine < 1.5 mg/dL",
        "hemoglobin 900 g/dL",
        "if creatinine 2 mg/dL",
        "His mother's hemoglobin was 9 g/dL"
      })
  void aValueThatCannotBeMeantIsNotRead(String text) {
    assertThat(Readers.profile(text).observations()).isNull();
  }

  @Test
  void bloodPressureIsTwoValues() {
    assertThat(Readers.profile("BP 134/74 mmHg").observations())
        .containsExactly(
            new Observation("systolic-bp", 134.0, "mmHg", null),
            new Observation("diastolic-bp", 74.0, "mmHg", null));
  }

  @Test
  void normalValuesAreKeptAsSuch() {
    assertThat(
            Readers.profile("hemoglobin, hematocrit and TSH are within normal limits")
                .observations())
        .extracting(Observation::name, Observation::value)
        .contains(
            org.assertj.core.groups.Tuple.tuple("hemoglobin", "normal"),
            org.assertj.core.groups.Tuple.tuple("tsh", "normal"));
  }

  @Test
  void aStoppedTreatment() {
    Treatment read =
        Readers.treatment("She stopped levetiracetam 1000 mg BID after 3 months for rash.");
    assertThat(read.agent()).isEqualTo("levetiracetam");
    assertThat(read.dose()).isEqualTo("1000 mg BID");
    assertThat(read.duration()).isEqualTo("3 months");
    assertThat(read.stopReason()).isEqualTo("adverse_effect");
  }

  @Test
  void whatATreatmentDidIsNoSymptomOfToday() {
    assertThat(Readers.profile("Stopped lamotrigine for rash.").symptoms()).isNull();
    assertThat(Readers.profile("Intolerant of lithium (tremor).").symptoms()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No response to lamotrigine 300 mg/day.                | lamotrigine   | no_response
          Lamotrigine was ineffective.                          | lamotrigine   | no_response
          She failed carbamazepine.                             | carbamazepine | no_response
          Partial response to sertraline                        | sertraline    | partial_response
          Seizure-free on valproate                             | valproate     | seizure_free
          Relapsed after bortezomib                             | bortezomib    | relapsed
          Sertraline 150 mg daily for 8 weeks without benefit   | sertraline    | no_response
          Started on Keppra. It did not help.                   | levetiracetam | no_response
          """)
  void outcome(String text, String agent, String outcome) {
    assertThat(Readers.treatment(text).agent()).isEqualTo(agent);
    assertThat(Readers.treatment(text).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Intolerant of mycophenolate.                         | adverse_effect
          Mycophenolate was not tolerated                      | adverse_effect
          Stopped carbamazepine because of hyponatremia        | adverse_effect
          I took Topamax but it made me confused so I stopped. | adverse_effect
          Carbamazepine was stopped due to lack of efficacy    | lack_of_efficacy
          Gefitinib until progression                          | progression
          Currently takes valproate                            | ongoing
          Completed 6 cycles of FOLFOX                         | completed
          """)
  void stopReason(String text, String reason) {
    assertThat(Readers.treatment(text).stopReason()).isEqualTo(reason);
  }

  @Test
  void whatIsSaidOfAListIsSaidOfEach() {
    assertThat(Readers.profile("Failed carbamazepine, phenytoin and topiramate.").treatments())
        .extracting(Treatment::outcome)
        .containsExactly("no_response", "no_response", "no_response");
  }

  @Test
  void allMeansEachOfThem() {
    assertThat(
            Readers.profile(
                    "Sertraline 200 mg for 10 weeks, venlafaxine 225 mg daily for 12 weeks, and"
                        + " bupropion, all without benefit.")
                .treatments())
        .extracting(Treatment::outcome)
        .containsExactly("no_response", "no_response", "no_response");
  }

  @Test
  void whatIsSaidOfOneIsNotSaidOfTheNext() {
    assertThat(Readers.profile("No response to lamotrigine. Currently on valproate.").treatments())
        .extracting(Treatment::agent, Treatment::outcome, Treatment::stopReason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("lamotrigine", "no_response", null),
            org.assertj.core.groups.Tuple.tuple("valproate", null, "ongoing"));
  }

  @Test
  void progressionAndLinesOfACombination() {
    Treatment read = Readers.treatment("Progressed on first-line carboplatin/pemetrexed");
    assertThat(read.agent()).isEqualTo("carboplatin + pemetrexed");
    assertThat(read.progressed()).isTrue();
    assertThat(read.line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Never treated with cyclophosphamide.",
        "Consider rituximab.",
        "Plan: start rituximab",
        "Refused clozapine",
        "Mother takes metformin",
        "oxacillin-resistant MRSA",
        "lithium level 0.8",
        "iron deficiency",
        "oxygen saturation 92%",
        "He feels rested",
        "Allergic to penicillin"
      })
  void isNoTreatmentThatWasGiven(String text) {
    assertThat(Readers.profile(text).treatments()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EGFR T790M positive          | EGFR | T790M | POSITIVE
          EGFR T790M was not detected  | EGFR | T790M | NEGATIVE
          HER2-negative                | HER2 |       | NEGATIVE
          HER2- disease                | HER2 |       | NEGATIVE
          KRAS wild type               | KRAS |       | NEGATIVE
          no ALK rearrangement         | ALK  |       | NEGATIVE
          BRAF V600E                   | BRAF | V600E | POSITIVE
          KPC-producing isolate        | KPC  |       | POSITIVE
          TSC2 mutation positive       | TSC2 |       | POSITIVE
          HER-2 positive               | HER2 |       | POSITIVE
          PD-L1 pending                | PD-L1|       | UNKNOWN
          """)
  void biomarker(String text, String gene, String variant, Biomarker.Status status) {
    assertThat(Readers.profile(text).biomarkers())
        .containsExactly(new Biomarker(gene, variant, null, status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MET his doctor", "eGFR 45 mL/min", "EGFR was discussed"})
  void aBareNameIsNoBiomarker(String text) {
    assertThat(Readers.profile(text).biomarkers()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She is pregnant                 | pregnant  | true
          She is not pregnant             | pregnant  | false
          Pregnancy test was negative     | pregnant  | false
          She gave birth 3 weeks ago      | pregnant  | false
          not compliant with treatment    | adherent  | false
          nonsmoker                       | smoking   | never
          denies smoking                  | smoking   | never
          Former smoker                   | smoking   | former
          smokes 10 cigarettes            | smoking   | current
          """)
  void state(String text, String name, String value) {
    assertThat(Readers.profile(text).observations())
        .extracting(Observation::name, o -> o.value().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(name, value));
  }

  @Test
  void aNormalBloodCountIsEachOfItsValues() {
    assertThat(Readers.profile("Her chest x-ray and CBC are normal.").observations())
        .extracting(Observation::name, Observation::value)
        .contains(
            org.assertj.core.groups.Tuple.tuple("hemoglobin", "normal"),
            org.assertj.core.groups.Tuple.tuple("platelets", "normal"));
    assertThat(Readers.profile("Her CBC was repeated.").observations()).isNull();
  }

  @Test
  void whoTakesImmunosuppressantsIsImmunosuppressed() {
    assertThat(Readers.profile("He is on immunosuppressive medications.").otherConditions())
        .containsExactly(ConditionRef.named("immunosuppression"));
  }

  @Test
  void allergies() {
    assertThat(Readers.profile("Allergic to penicillin and latex.").allergies())
        .containsExactly("penicillin", "latex");
    assertThat(Readers.profile("NKDA").allergies()).isEmpty();
    assertThat(Readers.profile("Allergies: none").allergies()).isEmpty();
    assertThat(Readers.profile("Asthma").allergies()).isNull();
  }

  @Test
  void theDiseaseThatANoteIsAboutIsTheCondition() {
    PatientProfile read =
        Readers.profile("58-year-old man with focal epilepsy. He also has hypertension.");
    assertThat(read.condition().id()).isEqualTo("focal-epilepsy");
    assertThat(read.otherConditions()).extracting(ConditionRef::id).containsExactly("hypertension");
  }

  @Test
  void severalDiseasesLeaveTheConditionOpen() {
    PatientProfile read = Readers.profile("Epilepsy and asthma.");
    assertThat(read.condition()).isNull();
    assertThat(read.otherConditions())
        .extracting(ConditionRef::id)
        .containsExactly("epilepsy", "asthma");
  }

  @Test
  void aPastInfectionIsOverAndAPastChronicDiseaseIsNot() {
    PatientProfile read = Readers.profile("History of pneumonia and diabetes.");
    assertThat(read.condition().id()).isEqualTo("diabetes");
    assertThat(read.otherConditions()).isNull();
  }

  @Test
  void symptoms() {
    assertThat(Readers.profile("Fever and shortness of breath, no nausea.").symptoms())
        .containsExactly(new Symptom("fever", null), new Symptom("dyspnea", null));
  }

  @Test
  void whatIsDeniedIsAnObservationThatIsFalse() {
    assertThat(Readers.profile("No pulmonary embolism.").observations())
        .containsExactly(new Observation("pulmonary embolism", false, null, null));
  }

  @Test
  void nothingIsReadFromNothing() {
    assertThat(Readers.READER.read(null).spans()).isEqualTo(List.of());
    assertThat(Readers.profile("")).isEqualTo(Readers.profile("The weather was fine."));
  }

  @Test
  void whatTheProfileIsAboutIsToldApartFromOtherConditions() {
    Narrative read = Readers.READER.read("A 58-year-old man with focal epilepsy. Also asthma.");
    assertThat(read.profile().condition().id()).isNotNull();
    assertThat(read.spans())
        .extracting(Span::text, Span::path)
        .contains(tuple("focal epilepsy", "condition"), tuple("asthma", "otherConditions"));
  }
}
