package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.NOT_APPLICABLE;
import static org.nextline.eligibility.Verdict.NOT_MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.eligibility.reading.CriterionReader;

/** Classes of mistake that other matchers made, each shown not to be made here. */
class MistakesOthersMadeTest {

  private static Case measured(String name, String value, String unit) {
    return Case.of(
        "{'condition': 'cancer', 'observations': [{'name': '%s', 'value': %s%s}]}"
            .formatted(name, value, unit == null ? "" : ", 'unit': '" + unit + "'"));
  }

  private static Case treatedWith(String treatments) {
    return Case.of("{'condition': 'cancer', 'treatments': [" + treatments + "]}");
  }

  @Nested
  class Numbers {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Platelets ≥ 100,000/mm3 | NOT_MET",
          "Platelets ≥ 100 000 / mm3 | NOT_MET",
          "Platelets ≥ 100.000/mm3 | UNKNOWN",
          "Platelets ≥ 75,000/µL | MET",
          "Platelets ≥ 100 x 10^9/L | NOT_MET",
          "Platelets ≥ 7,5 x 10^9/L | MET"
        })
    void thousandsAndDecimals(String criterion, Verdict verdict) {
      assertThat(measured("platelets", "90", "10^9/L").included(criterion)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Bilirubin ≤ 1,5 mg/dL | MET",
          "Bilirubin ≤ 1.5 mg/dL | MET",
          "Bilirubin ≤ 25 µmol/L | MET",
          "Bilirubin ≤ 1.5 U/L | UNKNOWN",
          "Bilirubin ≤ 1.5 g/dL | UNKNOWN"
        })
    void aUnitThatDoesNotFitIsNeverCompared(String criterion, Verdict verdict) {
      assertThat(measured("bilirubin", "1.2", "mg/dL").included(criterion)).isEqualTo(verdict);
    }

    @Test
    void aUnitThatNobodyKnowsIsNeverCompared() {
      assertThat(measured("bilirubin", "1.2", "mg/dL").included("Bilirubin ≤ 1.5xQZV"))
          .isEqualTo(UNKNOWN);
      assertThat(measured("creatinine", "1.2", "mg/dL").included("Creatinine ≤ 1.5 mg per drop"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void theSameLimitInTwoUnitsIsOne() {
      assertThat(
              measured("creatinine", "2.6", "mg/dL")
                  .included("Platelets ≥ 90 x 10^9/L, creatinine ≤ 2 mg/dL or 177 µmol/L"))
          .isEqualTo(NOT_MET);
    }

    @Test
    void aLimitOfSomePatientsIsNotEverybodys() {
      assertThat(measured("ALT", "30", "U/L").included("ALT ≤ 6 x ULN with liver metastases"))
          .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"88, MET", "120, NOT_MET", "171, MET"})
    void eitherSideOfARangeKeepsOut(String value, Verdict verdict) {
      Case patient = measured("systolic blood pressure", value, "mmHg");

      assertThat(patient.excluded("Systolic blood pressure below 95 or above 165 mmHg"))
          .isEqualTo(verdict);
      assertThat(patient.excluded("Systolic blood pressure > 165 mmHg or < 95 mmHg"))
          .isEqualTo(verdict);
    }

    @Test
    void aPatientsValueInAForeignUnitIsNeverCompared() {
      assertThat(measured("bilirubin", "1.2", "U/L").included("Bilirubin ≤ 1.5 mg/dL"))
          .isEqualTo(UNKNOWN);
      assertThat(measured("hemoglobin", "9.5", null).included("Hemoglobin ≥ 9 g/dL"))
          .as("only g/dL makes 9.5 plausible")
          .isEqualTo(MET);
    }

    @Test
    void whatDependsOnTheLaboratorysLimitStaysOpen() {
      Case nearTheLimit = measured("ALT", "120", "U/L");

      assertThat(nearTheLimit.included("ALT ≤ 2.5 x ULN")).isEqualTo(UNKNOWN);
      assertThat(measured("ALT", "400", "U/L").included("ALT ≤ 2.5 x ULN")).isEqualTo(NOT_MET);
      assertThat(measured("ALT", "30", "U/L").included("ALT ≤ 2.5 x ULN")).isEqualTo(MET);
      assertThat(measured("ALT", "3", "xULN").included("ALT ≤ 2.5 x ULN")).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "T-score ≤ -2.5 | MET",
          "T-score between -4 and -2.5 | MET",
          "T-score > -2.5 | NOT_MET"
        })
    void negativeRanges(String criterion, Verdict verdict) {
      assertThat(measured("T-score", "-3.1", null).included(criterion)).isEqualTo(verdict);
    }
  }

  @Nested
  class Age {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Age 1-12 months | MET",
          "6 to 24 months of age | MET",
          "At least 300 days old | NOT_MET",
          "Age ≥ 1 year | NOT_MET",
          "Children aged 2 to 12 years | NOT_MET"
        })
    void inMonthsAndDays(String criterion, Verdict verdict) {
      Case infant = Case.of("{'condition': 'epilepsy', 'age': 0.75}");

      assertThat(infant.included(criterion)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Aged 18 years and less than 65 years | 18 | MET",
          "Aged 18 years and less than 65 years | 65 | NOT_MET",
          "At least 18 years and less than or equal to 65 years | 70 | NOT_MET",
          "Epilepsy diagnosed below 19 years of age | 30 | UNKNOWN",
          "2 to 19 years at diagnosis | 30 | UNKNOWN",
          "Age at diagnosis 2 to 19 years | 30 | UNKNOWN"
        })
    void boundsThatAreOfAnAgeNow(String criterion, int age, Verdict verdict) {
      Case patient = Case.of("{'condition': 'epilepsy', 'age': %d}".formatted(age));

      assertThat(patient.included(criterion)).isEqualTo(verdict);
    }

    @Test
    void aYearOfLifeIsCompletedUntilTheBirthday() {
      Case almost66 = Case.of("{'condition': 'epilepsy', 'age': 65.9}");

      assertThat(almost66.included("Age 18 to 65 years")).isEqualTo(MET);
      assertThat(almost66.excluded("Age > 65 years")).isEqualTo(NOT_MET);
    }

    @Test
    void aNumberOfYearsThatIsNoAge() {
      Case young = Case.of("{'condition': 'epilepsy', 'age': 20}");

      assertThat(young.included("Diagnosis of epilepsy for at least 25 years"))
          .isNotEqualTo(NOT_MET);
    }
  }

  @Nested
  class Words {

    @Test
    void aDrugIsNeverFoundWithinAnotherWord() {
      Case onIron = treatedWith("{'agent': 'iron'}");

      assertThat(onIron.excluded("Patients in an environment with asbestos")).isEqualTo(UNKNOWN);
      assertThat(treatedWith("{'agent': 'platinum'}").included("Prior carboplatin"))
          .as("a broader word is not the drug")
          .isEqualTo(NOT_MET);
      assertThat(treatedWith("{'agent': 'doxercalciferol'}").excluded("Prior calcitriol"))
          .isEqualTo(NOT_MET);
    }

    @Test
    void anAbbreviationCountsInItsOwnSpellingOnly() {
      Case withAids = Case.of("{'condition': 'cancer', 'otherConditions': ['AIDS']}");

      assertThat(withAids.excluded("Use of hearing aids")).isEqualTo(UNKNOWN);
      assertThat(withAids.excluded("AIDS")).isEqualTo(MET);
    }

    @Test
    void noEvidenceOf() {
      Case withMetastases =
          Case.of("{'condition': 'cancer', 'otherConditions': ['brain metastases']}");

      assertThat(withMetastases.included("No evidence of brain metastases")).isEqualTo(NOT_MET);
      assertThat(withMetastases.included("Absence of brain metastases")).isEqualTo(NOT_MET);
      assertThat(withMetastases.excluded("Evidence of brain metastases")).isEqualTo(MET);
    }

    @Test
    void whatIsSaidOfRelativesIsNotSaidOfThePatient() {
      Case diabetic = Case.of("{'condition': 'diabetes'}");

      assertThat(diabetic.excluded("Family history of diabetes")).isEqualTo(UNKNOWN);
      assertThat(diabetic.excluded("First degree relative with diabetes")).isEqualTo(UNKNOWN);
    }

    @Test
    void aNameWithinAnotherNameIsNotThatName() {
      Case hepatitis = Case.of("{'condition': 'hepatitis B'}");

      assertThat(hepatitis.excluded("Hepatitis B vaccine within 30 days")).isEqualTo(UNKNOWN);
    }
  }

  @Nested
  class Exceptions {

    private final Case onSteroids = treatedWith("{'agent': 'prednisone', 'stopReason': 'ongoing'}");

    @Test
    void unless() {
      assertThat(onSteroids.excluded("Concurrent corticosteroids unless for adrenal insufficiency"))
          .as("the exception may hold")
          .isEqualTo(UNKNOWN);
      assertThat(onSteroids.excluded("Concurrent corticosteroids")).isEqualTo(MET);
      assertThat(treatedWith("").excluded("Concurrent corticosteroids unless inhaled"))
          .isEqualTo(NOT_MET);
    }

    @Test
    void unlessWidensWhatIsRequired() {
      Case anaemic = measured("hemoglobin", "8", "g/dL");

      assertThat(anaemic.included("Hemoglobin ≥ 9 g/dL unless the patient is a Jehovah's Witness"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void except() {
      Case skin =
          Case.of(
              "{'condition': 'melanoma', 'observations': [{'name': 'other malignancy', 'value': true}]}");

      assertThat(skin.included("No other malignancy except basal cell skin cancer"))
          .isEqualTo(UNKNOWN);
      assertThat(skin.included("No other malignancy")).isEqualTo(NOT_MET);
    }

    @Test
    void onlyForThoseWith() {
      Case high = measured("ALT", "400", "U/L");

      assertThat(high.included("ALT ≤ 2.5 x ULN for patients without liver metastases"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void asAbove() {
      assertThat(onSteroids.excluded("Corticosteroids as above")).isEqualTo(UNKNOWN);
      assertThat(onSteroids.included("See Disease Characteristics")).isEqualTo(UNKNOWN);
    }
  }

  @Nested
  class DoubleNegation {

    private final Case epileptic = Case.of("{'condition': 'epilepsy'}");

    @Test
    void aRequirementUnderExclusionIsTurnedRound() {
      assertThat(epileptic.excluded("Patients must not have epilepsy")).isEqualTo(MET);
      assertThat(
              measured("hemoglobin", "12", "g/dL")
                  .excluded("Patients must have hemoglobin ≥ 9 g/dL"))
          .isEqualTo(NOT_MET);
    }

    @Test
    void aDenialUnderExclusionThatMayBeARequirementDecidesNothing() {
      assertThat(epileptic.excluded("No history of epilepsy")).isEqualTo(UNKNOWN);
    }

    @Test
    void aLackUnderExclusionIsReadAsItStands() {
      Case unmeasurable =
          Case.of(
              "{'condition': 'cancer', 'observations': [{'name': 'measurable disease', 'value': false}]}");

      assertThat(unmeasurable.excluded("No measurable disease")).isEqualTo(MET);
    }
  }

  @Nested
  class Time {

    private final Case formerly =
        treatedWith("{'agent': 'cisplatin', 'end': '2026-03-01', 'stopReason': 'completed'}");
    private final Case now = treatedWith("{'agent': 'cisplatin', 'stopReason': 'ongoing'}");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Prior cisplatin | MET | MET",
          "Concurrent cisplatin | NOT_MET | MET",
          "Cisplatin within 4 weeks | NOT_MET | MET",
          "Less than 4 weeks since prior cisplatin | NOT_MET | MET",
          "Cisplatin | UNKNOWN | MET"
        })
    void priorAndConcurrent(String criterion, Verdict past, Verdict present) {
      assertThat(formerly.excluded(criterion)).isEqualTo(past);
      assertThat(now.excluded(criterion)).isEqualTo(present);
    }

    @Test
    void washout() {
      assertThat(formerly.included("At least 4 weeks since prior chemotherapy")).isEqualTo(MET);
      assertThat(now.included("At least 4 weeks since prior chemotherapy")).isEqualTo(NOT_MET);
    }
  }

  @Nested
  class OneSexOneArm {

    private final Case man = Case.of("{'condition': 'asthma', 'sex': 'male'}");
    private final Case pregnant =
        Case.of(
            "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'pregnant', 'value': true}]}");

    @Test
    void aCriterionForWomenIsNotApplicableToMen() {
      String criterion = "Women of childbearing potential must have a negative pregnancy test";

      assertThat(man.included(criterion)).isEqualTo(NOT_APPLICABLE);
      assertThat(pregnant.included("Not pregnant")).isEqualTo(NOT_MET);
      assertThat(man.excluded("Pregnant or breastfeeding women")).isEqualTo(NOT_MET);
    }

    @Test
    void whatSpeaksAgainstOneArmDoesNotSpeakAgainstTheTrial() {
      CriterionReader reader = new CriterionReader(Reading.LEXICON);
      String text =
          """
          Inclusion Criteria:
          - Asthma
          Inclusion Criteria for Part B:
          - Women only
          """;

      var findings = man.judge().judge(reader.read(text));

      assertThat(findings.getLast().verdict()).isEqualTo(UNKNOWN);
      assertThat(findings.getLast().because()).contains("Part B");
    }
  }

  @Nested
  class AnyAndAll {

    private final Case hypertensive =
        Case.of(
            """
            {'condition': 'hypertension', 'observations': [
              {'name': 'diabetes', 'value': false}, {'name': 'stroke', 'value': false}]}
            """);

    @Test
    void orIsAnyAndAndIsAll() {
      assertThat(hypertensive.included("Hypertension or diabetes")).isEqualTo(MET);
      assertThat(hypertensive.included("Hypertension and diabetes")).isEqualTo(NOT_MET);
      assertThat(hypertensive.included("Diabetes or stroke")).isEqualTo(NOT_MET);
      assertThat(hypertensive.excluded("Hypertension, diabetes or stroke")).isEqualTo(MET);
    }

    @Test
    void anAndThatMayMeanOrDecidesNothing() {
      assertThat(hypertensive.excluded("History of hypertension and stroke")).isEqualTo(UNKNOWN);
    }

    @Test
    void listsBelowAnItem() {
      CriterionReader reader = new CriterionReader(Reading.LEXICON);
      String oneOf =
          """
          Inclusion Criteria:
          * One of the following:
            * Diabetes
            * Hypertension
          """;
      String twoOf = oneOf.replace("One of", "At least two of");
      String allOf = oneOf.replace("One of", "All of");

      assertThat(hypertensive.judge().judge(reader.read(oneOf)))
          .extracting(CriterionFinding::verdict)
          .containsExactly(MET);
      assertThat(hypertensive.judge().judge(reader.read(twoOf)))
          .extracting(CriterionFinding::verdict)
          .containsExactly(NOT_MET);
      assertThat(hypertensive.judge().judge(reader.read(allOf)))
          .extracting(CriterionFinding::verdict)
          .containsExactly(NOT_MET, MET);
    }
  }

  @Test
  void aTimeToLiveCountsInItsOwnUnitAndWithoutOneSaysNothing() {
    String asked = "Life expectancy of at least 6 months";
    assertThat(living("'value': 1, 'unit': 'years'").included(asked)).isEqualTo(MET);
    assertThat(living("'value': 8, 'unit': 'weeks'").included(asked)).isEqualTo(NOT_MET);
    assertThat(living("'value': 6, 'unit': 'months'").included(asked)).isEqualTo(MET);
    assertThat(living("'value': 8").included(asked)).isEqualTo(UNKNOWN);
    assertThat(living("'value': 8, 'unit': 'kg'").included(asked)).isEqualTo(UNKNOWN);
  }

  private static Case living(String time) {
    return Case.of("{'observations': [{'name': 'lifeExpectancy', " + time + "}]}");
  }
}
