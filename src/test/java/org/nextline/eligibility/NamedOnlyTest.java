package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.NOT_MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that describe something else, and counts, windows and values that go with names. */
class NamedOnlyTest {

  @Nested
  class Treatments {

    private final Case untreated = Case.of("{'condition': 'asthma', 'treatments': []}");
    private final Case treated =
        Case.of(
            """
            {'condition': 'asthma', 'treatments': [
              {'agent': 'prednisone', 'stopReason': 'ongoing'},
              {'agent': 'insulin glargine', 'stopReason': 'ongoing'},
              {'agent': 'estradiol', 'stopReason': 'ongoing'},
              {'agent': 'progesterone', 'stopReason': 'ongoing'}]}\
            """);

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Receiving an insulin sensitizer",
          "Receiving treatment for steroid-induced gloom",
          "Prior steroid-related gloom",
          "Estradiol levels in the usual range",
          "Estradiol above 40",
          "Progesterone (PR) known",
          "Progesterone positive"
        })
    void aTreatmentThatOnlyDescribesWasNotGiven(String criterion) {
      assertThat(treated.excluded(criterion)).isNotEqualTo(MET);
      assertThat(untreated.excluded(criterion)).isNotEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Unheard-of pills with interactions with prednisone",
          "Eligible for prednisone",
          "Gloom contraindicating the use of prednisone"
        })
    void aTreatmentThatIsOnlySpokenOfWasNotGiven(String criterion) {
      assertThat(treated.excluded(criterion)).isNotEqualTo(MET);
      assertThat(untreated.excluded(criterion)).isNotEqualTo(NOT_MET);
    }

    @Test
    void aWindowAtTheEndOfABrokenListMayHoldForItsBeginning() {
      assertThat(
              Case.of(
                      "{'condition': 'asthma', 'treatments': [{'agent': 'cisplatin', 'end': '2024-03-01', 'stopReason': 'completed'}]}")
                  .excluded("Requiring cisplatin, unheardofines or steroids within 2 weeks"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aHistoryOfReceivingIsNoTreatmentNow() {
      assertThat(
              Case.of(
                      "{'condition': 'asthma', 'treatments': [{'agent': 'cisplatin', 'end': '2024-03-01', 'stopReason': 'completed'}]}")
                  .excluded("History of receiving cisplatin"))
          .isEqualTo(MET);
    }

    @Test
    void whatIsGivenInADoseIsGiven() {
      assertThat(treated.excluded("Receiving prednisone")).isEqualTo(MET);
      assertThat(untreated.excluded("Receiving prednisone > 10 mg")).isEqualTo(NOT_MET);
    }

    @Test
    void nobodyIsTreatedWithTheIngredientsOfADrug() {
      assertThat(untreated.included("The stool holds no eggs")).isEqualTo(UNKNOWN);
      assertThat(
              Case.of("{'condition': 'asthma', 'allergies': ['eggs']}").excluded("Allergy to eggs"))
          .isEqualTo(MET);
    }

    @Test
    void aLetterCombinationOfAScaleIsNoDrug() {
      Case aspirin =
          Case.of(
              "{'condition': 'asthma', 'treatments': [{'agent': 'aspirin', 'stopReason': 'ongoing'}]}");

      assertThat(aspirin.excluded("ASA > 3")).isNotEqualTo(MET);
      assertThat(aspirin.excluded("ASA III")).isNotEqualTo(MET);
      assertThat(aspirin.excluded("Taking ASA")).isEqualTo(MET);
    }
  }

  @Nested
  class Failures {

    private final Case untreated = Case.of("{'condition': 'asthma', 'treatments': []}");
    private final Case once =
        Case.of(
            "{'condition': 'asthma', 'treatments': [{'agent': 'etanercept', 'line': 1, 'stopReason': 'no_response'}]}");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Failed at least two prior TNF inhibitors",
          "Inadequate response to 2 or more prior TNF inhibitors",
          "Refractory to more than one TNF inhibitor"
        })
    void severalThatFailedAreMoreThanNone(String criterion) {
      assertThat(untreated.included(criterion)).isNotEqualTo(MET);
      assertThat(once.included(criterion)).isNotEqualTo(NOT_MET);
    }

    @Test
    void atLeastTwoAreNotReachedByNone() {
      assertThat(untreated.included("Failed at least two prior TNF inhibitors")).isEqualTo(NOT_MET);
      assertThat(once.included("Failed at least two prior TNF inhibitors")).isEqualTo(UNKNOWN);
    }

    @Test
    void atMostTwoFailuresAreKeptByWhoHadNone() {
      assertThat(untreated.included("No more than 2 inadequate responses to TNF inhibitors"))
          .isNotEqualTo(NOT_MET);
    }

    @Test
    void aLineThatFailedWasGiven() {
      assertThat(untreated.included("Progressed on at least one line of chemotherapy"))
          .isEqualTo(NOT_MET);
    }

    @Test
    void noRegimenOfChemotherapyIsAtMostOne() {
      assertThat(untreated.included("No more than 1 prior regimen of chemotherapy")).isEqualTo(MET);
    }
  }

  @Nested
  class Diseases {

    private final Case longAgo =
        Case.of(
            "{'condition': 'asthma', 'observations': [{'name': 'gout', 'value': true, 'date': '2015-03-01'}]}");

    @Test
    void aWindowBehindAnEventOfADiseaseDatesTheEvent() {
      assertThat(longAgo.excluded("Bathing for gout within 4 weeks")).isEqualTo(UNKNOWN);
    }

    @Test
    void currentGoesNoFurtherThanHistoryOf() {
      assertThat(longAgo.excluded("Current stroke, history of gout")).isNotEqualTo(NOT_MET);
    }

    @Test
    void oneOfSeveralAdjectivesIsEnough() {
      Case stable =
          Case.of(
              "{'condition': 'gout', 'observations': [{'name': 'progressive', 'value': false}]}");

      assertThat(stable.excluded("Severe, progressive or uncontrolled gout")).isEqualTo(UNKNOWN);
    }

    @Test
    void twoAdjectivesShareTheirNoun() {
      assertThat(
              Case.of("{'condition': 'type 2 diabetes'}")
                  .excluded("Diabetic or whimsical retinopathy"))
          .isNotEqualTo(MET);
    }

    @Test
    void theDiseaseOfARelativeIsNotTheirs() {
      assertThat(longAgo.included("First degree relative of people with gout")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatActsAgainstADiseaseIsNotTheDisease() {
      assertThat(longAgo.excluded("Unheard-of creams active against gout")).isNotEqualTo(MET);
      assertThat(
              Case.of("{'condition': 'asthma', 'observations': [{'name': 'gout', 'value': false}]}")
                  .excluded("Unheard-of creams active against gout"))
          .isNotEqualTo(NOT_MET);
    }
  }

  @Nested
  class Markers {

    private final Case wild =
        Case.of(
            "{'condition': 'melanoma', 'biomarkers': [{'name': 'KRAS', 'status': 'negative'}, {'name': 'EGFR', 'status': 'negative'}], 'observations': [{'name': 'metastatic', 'value': true}]}");

    @Test
    void aTargetOfADrugNeedNotBeThere() {
      assertThat(wild.excluded("Prior unheard-of KRAS G12D inhibitor")).isEqualTo(UNKNOWN);
    }

    @Test
    void aStatusThatMustBeKnownMayBeAny() {
      assertThat(wild.included("EGFR mutation status can be obtained")).isEqualTo(UNKNOWN);
      assertThat(wild.included("EGFR mutation")).isEqualTo(NOT_MET);
    }

    @Test
    void whereAMarkerIsFoundIsNoWayRoundIt() {
      assertThat(wild.included("EGFR positive on primary or metastatic tumor")).isNotEqualTo(MET);
    }
  }

  @Nested
  class Values {

    @Test
    void aRatioIsNeitherOfItsParts() {
      Case lungs =
          Case.of(
              "{'condition': 'asthma', 'observations': [{'name': 'FEV1', 'value': 60, 'unit': '%'}]}");
      String ratio =
          "Forced expiratory volume in 1 second (FEV1)/forced vital capacity (FVC) < 70%";

      assertThat(lungs.excluded(ratio)).isEqualTo(UNKNOWN);
      assertThat(lungs.excluded("FEV1 < 70 % of predicted")).isEqualTo(MET);
    }

    @Test
    void anAgeMayBeGivenInTwoUnits() {
      String criterion = "Aged at least 6 months and less than 12 years";

      assertThat(Case.of("{'condition': 'asthma', 'age': 7}").included(criterion)).isEqualTo(MET);
      assertThat(Case.of("{'condition': 'asthma', 'age': 14}").included(criterion))
          .isEqualTo(NOT_MET);
    }

    @Test
    void aTreatmentForSomeTimeIsATreatmentNow() {
      String criterion = "Receiving cisplatin for at least 12 weeks";

      assertThat(Case.of("{'condition': 'asthma', 'treatments': []}").included(criterion))
          .isEqualTo(NOT_MET);
      assertThat(
              Case.of(
                      "{'condition': 'asthma', 'treatments': [{'agent': 'cisplatin', 'stopReason': 'ongoing'}]}")
                  .included(criterion))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aFiltrationRateByIsotopeIsNoTreatment() {
      assertThat(
              Case.of(
                      "{'condition': 'asthma', 'treatments': [], 'observations': [{'name': 'GFR', 'value': 90, 'unit': 'mL/min/1.73m2'}]}")
                  .included("Radioisotope glomerular filtration rate at least 70 mL/min/1.73m2"))
          .isEqualTo(MET);
    }
  }
}
