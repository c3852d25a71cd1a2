package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.NOT_APPLICABLE;
import static org.nextline.eligibility.Verdict.NOT_MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Leaves;

/** What belongs together across lines, and whom a demand is made on. */
class RunOnReadingTest {

  private static final CriterionReader READER = new CriterionReader(Reading.LEXICON);

  private static final Case ASTHMA = Case.of("{'condition': 'asthma', 'age': 40, 'sex': 'male'}");

  private static List<Criterion> read(String text) {
    return READER.read(text);
  }

  private static List<Verdict> verdicts(String text) {
    return ASTHMA.judge().judge(read(text)).stream().map(CriterionFinding::verdict).toList();
  }

  @Nested
  class Sections {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Exclusion Criteria:\nA subject will not be eligible for inclusion if any of these apply:\n- Gout",
          "- Age over 18\nWhoever meets any of the following criteria is not eligible.\n- Gout",
          "Inclusion Criteria. 1. Age over 18. Exclusion Criteria. 1. Gout 2. Stroke",
          "EXLUSION CRITERIA:\n- Gout",
          "Exclusion Criteria:\nThose with brain spots are eligible if all these criteria are met:\n- Gout"
        })
    void anExclusionIsKnownByWhatItSays(String text) {
      assertThat(read(text).getLast()).isInstanceOf(Criterion.Exclusion.class);
    }
  }

  @Nested
  class Lines {

    @Test
    void aLineThatEndsInOrOffersTheNext() {
      assertThat(verdicts("Inclusion Criteria:\n* Gout, or\n* Asthma\n* Age over 18 years"))
          .containsExactly(MET, MET);
    }

    @Test
    void theLastOrOfAListHoldsForAllOfIt() {
      assertThat(
              verdicts(
                  "Inclusion Criteria:\n* A diagnosis among those that stand here below, by letter:\n"
                      + "  * Gout\n  * Stroke, or\n  * Asthma"))
          .isNotEmpty()
          .doesNotContain(NOT_MET);
    }

    @Test
    void anOfferThatLeadsNowhereIsLeftOpen() {
      assertThat(verdicts("Inclusion Criteria:\n* Gout, or")).containsExactly(UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "No known gout or\nAsthma",
          "No stroke, AIDS or\nAsthma at all",
          "No history of\nAsthma"
        })
    void aLineGoesOnBehindWordsThatEndNone(String text) {
      assertThat(verdicts("Inclusion Criteria:\n" + text)).containsExactly(NOT_MET);
    }

    @Test
    void numbersThatCountOnSeparateEvenSmallLetters() {
      assertThat(
              read("Exclusion Criteria:\n1. gout 2. untreated stroke 3. asthma 4. an age below 18"))
          .hasSize(4);
    }

    @Test
    void aDeniedListOfManyLinesIsNoDemand() {
      StringBuilder list =
          new StringBuilder("Inclusion Criteria:\n- No unstable disease, such as:\n");
      for (int i = 0; i < 14; i++) {
        list.append("- Unheardof disease ").append(i).append('\n');
      }

      assertThat(verdicts(list.append("- Asthma").toString())).doesNotContain(MET);
    }

    @Test
    void capitalsMayStandForCommas() {
      assertThat(ASTHMA.excluded("Stroke of any kind Asthma of any kind Gout"))
          .isNotEqualTo(NOT_MET);
      assertThat(ASTHMA.excluded("Severe gout with Asthma")).isNotEqualTo(MET);
    }

    @Test
    void whatIsEligibleForInclusionAmongExclusionsAsksForNothing() {
      String text =
          "Exclusion Criteria:\n- Stroke. The following three conditions are eligible for inclusion:\n"
              + "1. gout that is cured\n- Asthma";

      assertThat(read(text)).hasOnlyElementsOfType(Criterion.Exclusion.class);
    }

    @Test
    void aParagraphIsNotCutBehindOr() {
      String text =
          "Inclusion Criteria: Other: No unstable heart disease within the past twenty years No"
              + " known AIDS or HIV infection Not pregnant or nursing at the time of the first visit";

      assertThat(read(text))
          .extracting(Criterion::text)
          .noneMatch(item -> item.endsWith(" or"))
          .anyMatch(item -> item.contains("AIDS or HIV infection"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Must have one of the following:\n\n* Gout\n* Asthma\n\nAge over 18 years",
          "* Must have at least one of the following:\n* Gout\n* Stroke"
        })
    void whatIsOfferedIsNotDemanded(String text) {
      assertThat(verdicts("Inclusion Criteria:\n\n" + text)).doesNotContain(NOT_MET);
    }
  }

  @Nested
  class Whom {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Patients aged 50 to 65 years must have gout",
          "Children under 12 years must have gout",
          "Children aged 10-18 will be asked to assent"
        })
    void aDemandOnSomeIsNoDemandOnOthers(String criterion) {
      assertThat(ASTHMA.included(criterion)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void whoIsAlsoEligibleIsNoDemand() {
      assertThat(
              Case.of("{'condition': 'asthma', 'age': 40}")
                  .included("Patients below 30 years are also eligible"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aDemandOnACohortIsNoneOnOthers() {
      assertThat(
              Case.of("{'condition': 'asthma', 'age': 40}")
                  .included("In cohort 5, subjects with age below 30 years"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void aLimitForSomePeopleKeepsNobodyElseOut() {
      Case high =
          Case.of(
              "{'condition': 'asthma', 'observations': [{'name': 'hemoglobin', 'value': 7, 'unit': 'g/dL'}]}");

      assertThat(high.included("Hemoglobin of at least 9 g/dL in diabetic patients"))
          .isEqualTo(UNKNOWN);
      assertThat(high.excluded("Hemoglobin below 9 g/dL in diabetic patients")).isEqualTo(UNKNOWN);
      assertThat(high.included("Hemoglobin of at least 9 g/dL in patients")).isEqualTo(NOT_MET);
    }

    @Test
    void menAsPartnersAreNotAskedAnything() {
      assertThat(
              ASTHMA.included(
                  "Women of childbearing potential who are active with men must use contraception"))
          .isEqualTo(NOT_APPLICABLE);
    }
  }

  @Nested
  class Times {

    private final Case gout =
        Case.of(
            "{'condition': 'gout', 'treatments': [{'agent': 'cisplatin', 'end': '2011-03-01'}]}");

    @Test
    void aTimeBeforeAListHoldsForAllOfIt() {
      String criterion = "Recent history (within the last 6 months) of stroke, surgery or gout";

      assertThat(gout.excluded(criterion)).isEqualTo(UNKNOWN);
      assertThat(gout.excluded("History of stroke, surgery or gout")).isEqualTo(MET);
    }

    @Test
    void aTimeBeforeAColonHoldsBehindSemicolons() {
      assertThat(gout.excluded("Any of these within the last 6 months: stroke, asthma; gout"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void whatADiseaseRequiresIsNoCriterionOfItsOwn() {
      Case treated =
          Case.of(
              "{'condition': 'asthma', 'treatments': [{'agent': 'cisplatin', 'stopReason': 'ongoing'}]}");

      assertThat(
              treated.included(
                  "No infections requiring intravenous unheardofines, cisplatin or gold"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void examplesOfWhatMustBeLongAgoAreNotAskedFor() {
      Case treated =
          Case.of(
              "{'condition': 'asthma', 'treatments': [{'agent': 'cisplatin', 'stopReason': 'ongoing'}]}");

      assertThat(treated.included("At least 12 weeks since unheardofines (including cisplatin)"))
          .isNotEqualTo(MET);
    }

    @Test
    void aTimeInBracketsLimitsAnotherCancer() {
      assertThat(read("Exclusion Criteria:\n- History of malignancy (within the past 5 years)"))
          .singleElement()
          .extracting(criterion -> criterion.statement().toString())
          .asString()
          .contains("withinYears=5.0");
    }

    @Test
    void whatShouldBeDoneHasNotBeenDone() {
      Case untreated = Case.of("{'condition': 'breast cancer', 'treatments': []}");

      assertThat(untreated.excluded("A tumour that should be treated by cisplatin"))
          .isEqualTo(UNKNOWN);
    }
  }

  @Nested
  class Remarks {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Asthma at any age. Gout is defined as pain of one toe",
          "Asthma at any age. Gout is < 3 painful toes",
          "Asthma at any age. Moreover, by choosing asthma we leave out gout"
        })
    void whatExplainsAsksForNothing(String criterion) {
      assertThat(ASTHMA.included(criterion)).isNotEqualTo(NOT_MET);
      assertThat(ASTHMA.included("Asthma at any age. Gout is present")).isNotEqualTo(MET);
    }

    @Test
    void aLongSentenceMostlyOfUnknownWordsIsLeftOpen() {
      String known =
          "blorf, asthma, gout, stroke, epilepsy, migraine, depression, hypertension, sepsis, cirrhosis,"
              + " anaemia, psoriasis, hepatitis, pneumonia or angina";

      assertThat(ASTHMA.excluded("Blorf ".repeat(4) + known)).isEqualTo(MET);
      assertThat(ASTHMA.excluded("Blorf ".repeat(18) + known)).isEqualTo(UNKNOWN);
    }

    @Test
    void aRelativeClauseNarrowsExamples() {
      assertThat(
              ASTHMA.excluded(
                  "Any lung disease, including asthma that would raise an unknown risk"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void anOrInCapitalsIsNoPartOfARelativeClause() {
      assertThat(
              Case.of("{'condition': 'asthma', 'age': 40}")
                  .included("Age below 30 that is not curable with an unheardofine OR asthma"))
          .isEqualTo(UNKNOWN);
    }

    @Test
    void onlyCommasMakeTheLastOrThatOfTheWholeList() {
      String list = "Inclusion Criteria:\n* Adequate function of organs as shown by all of:\n";

      assertThat(read(list + "  * Gout\n  * Stroke or\n  * Asthma")).hasSize(2);
    }

    @Test
    void whoIsPastChildbearingIsNotExcluded() {
      assertThat(
              Case.of(
                      "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'postmenopausal', 'value': true}]}")
                  .included("Must not be pregnant or must be postmenopausal"))
          .isNotEqualTo(NOT_MET);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pain score total of 2 by caregiver | false",
        "No local treatment unless discussed with the study coordinator | false",
        "Has a caregiver | true"
      })
  void aStrayWordMakesNothingAdministrative(String criterion, boolean administrative) {
    List<Leaf> leaves = new ArrayList<>();
    Leaves.forEach(
        read("Inclusion Criteria:\n- " + criterion).getFirst().statement(),
        leaves::add,
        unread -> {});

    assertThat(leaves.stream().anyMatch(Administrative.class::isInstance))
        .isEqualTo(administrative);
  }
}
