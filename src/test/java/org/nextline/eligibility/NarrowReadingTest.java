package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.NOT_APPLICABLE;
import static org.nextline.eligibility.Verdict.NOT_MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.eligibility.reading.CriterionReader;

/** Words that narrow, turn round or only mention what stands beside them. */
class NarrowReadingTest {

  private static final CriterionReader READER = new CriterionReader(Reading.LEXICON);

  private static Case treatedWith(String treatments) {
    return Case.of("{'condition': 'melanoma', 'treatments': [" + treatments + "]}");
  }

  @Nested
  class Treatments {

    private final Case untreated = treatedWith("");
    private final Case formerly =
        treatedWith("{'agent': 'cisplatin', 'end': '2024-03-01', 'stopReason': 'completed'}");
    private final Case now = treatedWith("{'agent': 'cisplatin', 'stopReason': 'ongoing'}");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Prior cisplatin for relapsed disease",
          "Prior cisplatin in the adjuvant setting",
          "Prior cisplatin to the liver"
        })
    void aPurposeNarrows(String criterion) {
      assertThat(formerly.excluded(criterion)).isEqualTo(UNKNOWN);
      assertThat(untreated.excluded(criterion)).isEqualTo(NOT_MET);
      assertThat(formerly.included("No " + criterion)).isEqualTo(UNKNOWN);
    }

    @Test
    void aLengthOfTimeAtTheEndOfAListHoldsForAllOfIt() {
      String list = "Prior cisplatin, unheardofines or vaccines within 2 weeks";

      assertThat(formerly.excluded(list)).isEqualTo(UNKNOWN);
      assertThat(now.excluded(list)).isEqualTo(MET);
    }

    @Test
    void atMostSoManyIsKeptByWhoHadNone() {
      assertThat(untreated.included("No more than 2 prior cisplatin regimens")).isEqualTo(MET);
      assertThat(formerly.included("No more than one prior immunotherapy or cisplatin"))
          .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Fully recovered from prior surgery",
          "Cisplatin must be stopped at enrolment",
          "Ejection fraction stable prior to first cycle of cisplatin"
        })
    void whatIsOnlyMentionedIsNotAskedFor(String criterion) {
      assertThat(untreated.included(criterion)).isEqualTo(UNKNOWN);
    }

    @Test
    void aDrugThatNamesADayWasNotGiven() {
      assertThat(
              untreated.excluded(
                  "Corticosteroids within 2 weeks before the first dose of nivolumab"))
          .isEqualTo(NOT_MET);
      assertThat(
              treatedWith("{'agent': 'prednisone', 'stopReason': 'ongoing'}")
                  .excluded("Corticosteroids within 2 weeks before the first dose of nivolumab"))
          .isEqualTo(MET);
    }

    @Test
    void aTimeBeforeAnotherTreatmentIsNotATimeBeforeToday() {
      assertThat(now.excluded("Cisplatin within 6 months of adjuvant immunotherapy"))
          .isNotEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Any disease in which cisplatin is contraindicated",
          "Disease not curable by surgery or cisplatin",
          "Intolerant of zibotentan, cisplatin or vaccines",
          "Allergy to polysorbate (e.g. cisplatin)"
        })
    void givenItIsNotSaidToBe(String criterion) {
      assertThat(now.excluded(criterion)).isNotEqualTo(MET);
    }

    @Test
    void anExceptionThatIsPresentLeavesTheRestOpen() {
      Case both =
          treatedWith(
              "{'agent': 'ciclosporin', 'stopReason': 'ongoing'}, {'agent': 'prednisone', 'stopReason': 'ongoing'}");

      assertThat(both.excluded("Concurrent immunosuppressants other than corticosteroids"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void linesOfOneKindOrAnotherAreCountedTogether() {
      Case twice =
          treatedWith("{'agent': 'cisplatin', 'line': 1}, {'agent': 'carboplatin', 'line': 2}");

      assertThat(twice.included("At most 2 prior lines of chemotherapy")).isEqualTo(MET);
      assertThat(twice.included("At most 1 prior line of chemotherapy")).isEqualTo(NOT_MET);
      assertThat(twice.included("At most 1 prior line of therapy in the metastatic setting"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aTopicBeforeAColonIsNoDemand() {
      assertThat(untreated.included("Cisplatin: at least 6 weeks since prior cisplatin"))
          .isNotEqualTo(NOT_MET);
    }
  }

  @Nested
  class People {

    private final Case melanoma =
        Case.of(
            "{'condition': 'melanoma', 'sex': 'male', 'observations': [{'name': 'asthma', 'value': false}]}");

    @Test
    void aDemandOnSomePeopleIsNoneOnOthers() {
      assertThat(melanoma.included("Patients with asthma must have stopped smoking"))
          .isEqualTo(NOT_APPLICABLE);
      assertThat(melanoma.included("Female participants must be postmenopausal"))
          .isEqualTo(NOT_APPLICABLE);
      assertThat(melanoma.included("For asthma, two prior lines of therapy"))
          .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void partnersAreNotThePatient() {
      Case woman =
          Case.of(
              "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'uses-contraception', 'value': true}]}");

      assertThat(woman.included("Women and their male partners must use contraception"))
          .isEqualTo(MET);
    }

    @Test
    void aPregnancyTestIsNoPregnancy() {
      Case pregnant =
          Case.of(
              "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'pregnant', 'value': true}]}");

      assertThat(pregnant.excluded("Refuses contraception or pregnancy testing")).isNotEqualTo(MET);
      assertThat(pregnant.excluded("Pregnancy and breast-feeding")).isEqualTo(MET);
      assertThat(pregnant.excluded("Adverse pregnancy outcomes")).isNotEqualTo(MET);
    }

    @Test
    void whoUsesContraceptionIsNotUnwilling() {
      Case woman =
          Case.of(
              "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'uses-contraception', 'value': false}]}");

      assertThat(woman.excluded("Not using contraception")).isEqualTo(MET);
      assertThat(woman.excluded("Hormonal contraceptive and unwilling to stop")).isNotEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Non-lactating",
          "Complications in a prior pregnancy",
          "Men whose partner is breastfeeding, without contraception"
        })
    void aStateOfOthersOrOfFormerTimesIsNotTheirs(String criterion) {
      Case mother =
          Case.of(
              "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'pregnant', 'value': true}, {'name': 'breastfeeding', 'value': true}]}");

      assertThat(mother.excluded(criterion)).isNotEqualTo(MET);
    }

    @Test
    void aDemandBehindAnExclusionDoesNotTurnItRound() {
      Case pregnant =
          Case.of(
              "{'condition': 'asthma', 'sex': 'female', 'treatments': [{'agent': 'simvastatin', 'stopReason': 'ongoing'}], 'observations': [{'name': 'pregnant', 'value': true}]}");

      assertThat(pregnant.excluded("Pregnant women Women must use birth control")).isEqualTo(MET);
      assertThat(pregnant.excluded("Asthma and volunteers must have recovered from stroke"))
          .isNotEqualTo(NOT_MET);
      assertThat(pregnant.excluded("Volunteers who must continue taking simvastatin"))
          .isNotEqualTo(NOT_MET);
    }

    @Test
    void contraceptionIsAskedOfThoseItIsSaidOf() {
      Case man =
          Case.of(
              "{'condition': 'asthma', 'sex': 'male', 'observations': [{'name': 'uses-contraception', 'value': false}]}");

      assertThat(man.excluded("For female volunteers: not using contraception")).isEqualTo(NOT_MET);
      assertThat(man.excluded("Women of childbearing potential unless they use contraception"))
          .isNotEqualTo(MET);
    }

    @Test
    void whatIsFreeOfADiseaseHasItNot() {
      assertThat(melanoma.excluded("Clinically melanoma free after surgery")).isNotEqualTo(MET);
    }
  }

  @Nested
  class Joints {

    private final Case asthmatic =
        Case.of(
            "{'condition': 'asthma', 'observations': [{'name': 'stroke', 'value': false}, {'name': 'metastatic', 'value': true}]}");

    @Test
    void whatNarrowsTheEndOfAListMayNarrowAllOfIt() {
      assertThat(asthmatic.excluded("Stroke, asthma or epilepsy that would prevent compliance"))
          .isEqualTo(UNKNOWN);
      assertThat(asthmatic.excluded("Stroke, asthma or epilepsy")).isEqualTo(MET);
    }

    @Test
    void adjectivesBelongToTheNounBehindThem() {
      assertThat(asthmatic.included("Metastatic, or unresectable well-described sarcoma"))
          .isNotEqualTo(MET);
    }

    @Test
    void aListBehindOneOfTheFollowingOffersAChoice() {
      assertThat(asthmatic.included("One of the following: stroke, asthma")).isNotEqualTo(NOT_MET);
      assertThat(asthmatic.included("Any of the following diagnoses: stroke; asthma"))
          .isNotEqualTo(NOT_MET);
    }

    @Test
    void aSlashMayMeanEither() {
      assertThat(asthmatic.included("Stroke/asthma")).isEqualTo(UNKNOWN);
    }

    @Test
    void asideOfALimitIsNoWayRoundIt() {
      Case high =
          Case.of(
              "{'condition': 'cancer', 'treatments': [], 'observations': [{'name': 'ALT', 'value': 400, 'unit': 'U/L'}]}");

      assertThat(high.included("ALT at most 2 x ULN (not on corticosteroids)")).isNotEqualTo(MET);
    }

    @Test
    void exceptionsGoOnBehindASemicolon() {
      Case healthy =
          Case.of(
              "{'condition': 'asthma', 'observations': [{'name': 'other malignancy', 'value': false}]}");

      assertThat(
              healthy.included(
                  "No other malignancy except basal cell carcinoma; cured carcinoma in situ"))
          .isEqualTo(MET);
    }

    @Test
    void whatIsExcludedInTheMiddleIsNotAskedFor() {
      assertThat(
              asthmatic.included("Stroke is excluded because asthma may follow it in many people"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aVerbThatIsDeniedDeniesNoName() {
      assertThat(treatedWith("").included("Has not responded to cisplatin")).isEqualTo(UNKNOWN);
    }

    @Test
    void whatTheTrialWillDoIsNotAskedFor() {
      assertThat(asthmatic.included("Asthma. Stroke will be looked for by imaging."))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aPartOfTheTrialAsksForItsOwn() {
      assertThat(asthmatic.included("Cohort 1: stroke; Cohort 2: asthma")).isEqualTo(UNKNOWN);
    }

    @Test
    void aStoryWithConsentInItIsNoConsent() {
      var read =
          READER.read(
              "Inclusion Criteria:\n- People whose skin turned blue on three or more occasions during winter, in both hands and feet, before signed informed consent");

      assertThat(read.getFirst().statement())
          .isInstanceOf(org.nextline.eligibility.predicate.Unread.class);
    }
  }

  @Nested
  class Lists {

    private final Case asthmatic =
        Case.of(
            "{'condition': 'asthma', 'age': 40, 'observations': [{'name': 'stroke', 'value': false}, {'name': 'gout', 'value': false}]}");

    private List<Verdict> verdicts(String text) {
      return asthmatic.judge().judge(READER.read(text)).stream()
          .map(CriterionFinding::verdict)
          .toList();
    }

    @Test
    void aDeniedListDeniesEachOfItsItems() {
      String text =
          """
          Inclusion Criteria:
          1. Asthma
          2. Must not have any of the following:
            a. Stroke
            b. Gout
          3. Age 18 or older
          """;

      assertThat(verdicts(text)).containsExactly(MET, MET, MET);
      assertThat(verdicts(text.replace("Must not have any of", "No history of")))
          .containsExactly(MET, MET, MET);
      assertThat(verdicts(text.replace("Stroke", "Asthma"))).containsExactly(MET, NOT_MET, MET);
    }

    @Test
    void aDeniedListWithoutMarksIsNotReadAsDemands() {
      String text =
          """
          Inclusion Criteria:
          No heart disease, including any of the following:
          Stroke
          Gout
          Not pregnant or nursing
          """;

      assertThat(verdicts(text)).doesNotContain(NOT_MET);
    }

    @Test
    void theWordsOfALeadCountToo() {
      String text =
          """
          Inclusion Criteria:
          * Blue-green skin plus at least one of the following:
            * Asthma
            * Stroke
          """;

      assertThat(verdicts(text)).containsExactly(UNKNOWN);
    }

    @Test
    void aListOfExceptionsExcludesNobody() {
      String text =
          """
          Exclusion Criteria:
          * Prior malignancy except for:
            * Asthma
            * Gout
          """;

      assertThat(verdicts(text)).doesNotContain(MET);
    }

    @Test
    void aListThatIsDatedByItsLeadIsNotDateless() {
      String text =
          """
          Exclusion Criteria:
          * Within 6 months before entry, any of these:
            * Asthma
            * Gout
          """;

      assertThat(verdicts(text)).doesNotContain(MET);
    }

    @Test
    void whoIsEligibleAmongExclusionsEndsNoExclusions() {
      String text =
          """
          Exclusion Criteria:
          - Gout
          Volunteers with treated stroke will be eligible if:
            - stable without any medicine
          - Asthma
          """;

      assertThat(READER.read(text)).hasOnlyElementsOfType(Criterion.Exclusion.class);
    }

    @Test
    void linesInSmallLettersAreAListOfTheirOwn() {
      String text = "Exclusion Criteria:\nasthma of any kind\ngout of any kind";

      assertThat(READER.read(text)).hasSize(2);
    }

    @Test
    void anExplanationIsNoDemand() {
      String text =
          """
          Inclusion Criteria:
          * Women of childbearing potential, defined as any woman who:
            * has not had a hysterectomy
            * is not postmenopausal
          """;

      assertThat(
              Case.of(
                      "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'postmenopausal', 'value': true}]}")
                  .judge()
                  .judge(READER.read(text)))
          .extracting(CriterionFinding::verdict)
          .doesNotContain(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Inclusion Criteria 1. Asthma 2. Age over 18 Exclusion Criteria 1. Stroke 2. Gout",
          "Inclusion: - Asthma. - Age over 18 Exclusion: - Stroke. - Gout"
        })
    void aFlattenedHeadingTurnsWhatFollows(String text) {
      assertThat(READER.read(text))
          .extracting(criterion -> criterion instanceof Criterion.Exclusion)
          .containsExactly(false, false, true, true);
    }
  }
}
