package org.nextline.refractory.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.refractory.RefractoryStatus.NOT_REFRACTORY;
import static org.nextline.refractory.RefractoryStatus.REFRACTORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.logic.Phrase;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.testing.Knowledge;

/** What is written in another unit, as dates, as a score or as an MIC leads to the same verdict. */
class DerivedFactsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static final String TAKEN =
      "'adherencePct': 95, 'appropriate': true, 'outcome': 'seizures_continued'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'doseMgPerDay': 2000, 'weeks': 8",
        "'dose': '2 g/day', 'weeks': 8",
        "'dose': '2 g daily', 'duration': '8 weeks'",
        "'dose': '1000 mg twice daily', 'duration': '56 days'",
        "'dose': '1000mg BID', 'duration': '2 months'",
        "'dose': '2,000 mg/day', 'duration': '8 weeks'",
        "'dose': '2,0 g/day', 'duration': '8,0 weeks'",
        "'dose': '2000000 mcg a day', 'start': '2026-01-05', 'end': '2026-03-02'"
      })
  void aDoseInGramsAndATimeInDaysOrDatesCountLikeMilligramsAndWeeks(String written) {
    CriterionAssessment found = epilepsy(written);
    assertThat(found.status()).isEqualTo(REFRACTORY);
    assertThat(found.missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'dose': '2 g', 'weeks': 8",
        "'dose': 'two tablets', 'weeks': 8",
        "'dose': '2.000 mg/day', 'weeks': 8",
        "'dose': '2,00,0 mg/day', 'weeks': 8",
        "'dose': '2000 mg/day', 'duration': 'a while'"
      })
  void whatIsNotUnderstoodInFullStaysUnknownAndIsAskedFor(String written) {
    CriterionAssessment found = epilepsy(written);
    assertThat(found.missing())
        .containsAnyOf("treatments.t2.doseMgPerDay", "treatments.t2.weeks")
        .hasSize(1);
  }

  @Test
  void anOngoingTreatmentIsCountedToTheDayAndAnEndedOneToItsEnd() {
    String dose = "'doseMgPerDay': 2000, 'start': '2026-01-05', ";
    assertThat(epilepsy(dose + "'stopReason': 'ongoing'").status()).isEqualTo(REFRACTORY);
    assertThat(epilepsy(dose + "'end': '2026-01-12', 'stopReason': 'ongoing'").status())
        .isEqualTo(NOT_REFRACTORY);
    assertThat(epilepsy(dose + "'stopReason': 'lack_of_efficacy'").missing())
        .containsExactly("treatments.t2.weeks");
  }

  @Test
  void whatIsStatedGoesBeforeWhatFollows() {
    assertThat(
            epilepsy("'doseMgPerDay': 2000, 'dose': '1 mg/day', 'weeks': 2, 'duration': '20 weeks'")
                .status())
        .isEqualTo(NOT_REFRACTORY);
  }

  @Test
  void aDerivedFactSaysFromWhatAndCitesIt() {
    CriterionAssessment found =
        epilepsy("'dose': '2 g/day', 'start': '2026-01-05', 'end': '2026-03-02'");
    assertThat(found.explanation())
        .extracting(Phrase::plain)
        .anyMatch(text -> text.contains("2 g/day"))
        .anyMatch(text -> text.contains("2026-01-05"));
    assertThat(found.trace().allEvidence())
        .contains("treatments.t2.dose", "treatments.t2.start", "treatments.t2.end");
  }

  @ParameterizedTest
  @CsvSource({
    "30, ng/dL, mCRPC",
    "1.04, nmol/L, mCRPC",
    "0.3, ng/mL, mCRPC",
    "60, ng/dL, not_castrate",
    "2.08, nmol/L, not_castrate"
  })
  void testosteroneCountsInAnyOfItsUnits(double value, String unit, String stage) {
    assertThat(prostate(value, unit).stage()).isEqualTo(stage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mg/dL", "", "pg/L"})
  void aMeasurementInAUnitThatIsNotListedSaysNothing(String unit) {
    assertThat(prostate(30, unit).missing()).contains("facts.testosteroneNgDl");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-02-01, platinum_resistant",
    "2026-01-01, 2026-01-20, platinum_refractory",
    "2026-01-01, 2026-09-01, partially_sensitive",
    "2025-01-01, 2026-09-01, platinum_sensitive"
  })
  void thePlatinumFreeIntervalIsCountedFromTheLastPlatinum(
      String end, String progression, String stage) {
    CriterionAssessment found =
        first(
            "ovarian",
            "'facts': {'progressed': true, 'progressedOnPlatinum': false}, 'treatments': ["
                + "{'id': 'l1', 'agent': 'carboplatin + paclitaxel', 'cycles': 6, 'end': '"
                + end
                + "', 'progressionDate': '"
                + progression
                + "'}]");
    assertThat(found.stage()).isEqualTo(stage);
  }

  @Test
  void progressionWhileMyelomaTreatmentIsGivenFollowsFromItsDates() {
    CriterionAssessment found =
        first(
            "myeloma",
            "'treatments': [{'id': 'l1', 'agent': 'VRd', 'cycles': 6, 'bestResponse': 'PR', 'end':"
                + " '2026-05-01', 'progressionDate': '2026-06-20'}]");
    assertThat(found.stage()).isEqualTo("relapsed_refractory;double_class");
  }

  @Test
  void susceptibilityFollowsFromTheMicAndTheBreakpointOfTheOrganism() {
    String rest =
        "'sir': {'piperacillin-tazobactam': 'R', 'ceftazidime': 'R', 'cefepime': 'R', 'aztreonam': 'R',"
            + " 'imipenem-cilastatin': 'R', 'ciprofloxacin': 'R', 'levofloxacin': 'R'}";
    assertThat(pseudomonas(rest + ", 'mic': {'meropenem': 8}").stage()).isEqualTo("DTR");
    assertThat(pseudomonas(rest + ", 'mic': {'meropenem': 4}").stage()).isEqualTo("DTR");
    assertThat(pseudomonas(rest + ", 'mic': {'meropenem': 2}").stage()).isEqualTo("not_DTR");
    assertThat(pseudomonas(rest + ", 'mic': {'meropenem': '<=1'}").stage()).isEqualTo("not_DTR");
    assertThat(pseudomonas(rest + ", 'mic': {'meropenem': '<=4'}").missing())
        .containsExactly("facts.sir.meropenem");
    assertThat(pseudomonas(rest + ", 'mic': {'meropenem': 8}, 'breakpointYear': 1990").missing())
        .containsExactly("facts.sir.meropenem");
  }

  @ParameterizedTest
  @CsvSource({"MADRS, 36", "MADRS, 25", "PHQ-9, 22", "HAM-D17, 20"})
  void aScoreGivesItsBand(String scale, int score) {
    CriterionAssessment found =
        Knowledge.assess(
                profile(
                    "depression",
                    "'observations': [{'name': '"
                        + scale
                        + "', 'value': "
                        + score
                        + "}], 'facts': {'bipolar': false,"
                        + " 'inRemission': false, 'episodeDurationMonths': 6, 'psychotic': false,"
                        + " 'augmentationUsed': false, 'ectUsed': false}, 'treatments': []"),
                List.of("depression"))
            .getLast();
    assertThat(found.criteriaId()).isEqualTo("mdd.msm");
    assertThat(found.missing()).doesNotContain("facts.severity");
  }

  private static CriterionAssessment epilepsy(String second) {
    return first(
        "epilepsy",
        "'facts': {'currentSeizureFreeMonths': 0}, 'treatments': ["
            + "{'id': 't1', 'agent': 'lamotrigine', 'doseMgPerDay': 300, 'weeks': 26, "
            + TAKEN
            + "},"
            + "{'id': 't2', 'agent': 'levetiracetam', "
            + second
            + ", "
            + TAKEN
            + "}]");
  }

  private static CriterionAssessment prostate(double value, String unit) {
    return first(
        "prostate",
        "'facts': {'softTissuePD': true, 'metastatic': true}, 'treatments': [], 'observations': [{'name':"
            + " 'Testosterone', 'value': "
            + value
            + ", 'unit': '"
            + unit
            + "'}]");
  }

  private static CriterionAssessment pseudomonas(String facts) {
    return first(
        "dtr-pa",
        "'facts': {'organism': 'Pseudomonas aeruginosa', " + facts + "}, 'treatments': []");
  }

  private static CriterionAssessment first(String condition, String more) {
    return Knowledge.assess(profile(condition, more), List.of(condition)).getFirst();
  }

  private static PatientProfile profile(String condition, String more) {
    try {
      String json = "{'condition': '" + condition + "', 'age': 50, " + more + "}";
      return JSON.readValue(json.replace('\'', '"'), PatientProfile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
