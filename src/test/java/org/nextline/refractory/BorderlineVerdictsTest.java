package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Truth;
import org.nextline.patient.PatientProfile;
import org.nextline.testing.Knowledge;

/** Verdicts at the edges: zero sums, names in many forms, answers that do not answer. */
class BorderlineVerdictsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final String UNIPOLAR =
      "'bipolar': false, 'inRemission': false, 'episodeDurationMonths': 12, 'psychotic': false,"
          + " 'severity': 'severe', 'augmentationUsed': false, 'ectUsed': false";
  private static final String TAKEN =
      "'weeks': 8, 'adherencePct': 90, 'inCurrentEpisode': true, 'outcome': 'no_response'";
  private static final String SERTRALINE =
      "{'id': 'a', 'agent': 'Zoloft', 'doseMgPerDay': 100, " + TAKEN + "}";

  @Test
  void completeResponseAfterAnEarlierCompleteResponse() {
    expect(
        tumour("'baselineSumMm': 100, 'nadirSumMm': 0, 'currentSumMm': 0", "assessed"),
        RefractoryStatus.NOT_REFRACTORY,
        "CR");
  }

  @Test
  void smallRegrowthAfterACompleteResponseIsNotYetProgression() {
    expect(
        tumour("'baselineSumMm': 100, 'nadirSumMm': 0, 'currentSumMm': 4", "assessed"),
        RefractoryStatus.NOT_REFRACTORY,
        "PR");
  }

  @Test
  void growthAboveBaselineIsProgressionWhateverTheNadir() {
    expect(
        tumour("'baselineSumMm': 60, 'currentSumMm': 80", "assessed"),
        RefractoryStatus.REFRACTORY,
        "failed_lines=1");
  }

  @Test
  void theNadirIsAskedForWhereItDecides() {
    expect(
        tumour("'baselineSumMm': 60, 'currentSumMm': 60", "assessed"),
        RefractoryStatus.INDETERMINATE,
        null,
        "facts.nadirSumMm");
    expect(
        tumour("'bestResponse': null", "assessed"),
        RefractoryStatus.INDETERMINATE,
        null,
        "facts.baselineSumMm",
        "facts.nadirSumMm",
        "facts.currentSumMm");
  }

  @Test
  void progressionAfterACompletedLineIsItsFailure() {
    for (String stopReason : List.of("completed", "lack_of_efficacy")) {
      expect(
          assess(
              "solid-tumour",
              "{'facts': {'newLesion': true}, 'treatments': [{'id': 'l1', 'agent': 'first line',"
                  + " 'stopReason': '"
                  + stopReason
                  + "'}]}"),
          RefractoryStatus.REFRACTORY,
          "failed_lines=1");
    }
  }

  @Test
  void anOrganismIsFoundByTheFirstWordsOfItsName() {
    for (String name :
        List.of(
            "Staphylococcus aureus subsp. aureus",
            "Staphylococcus aureus (MRSA)",
            "Staph aureus",
            "Methicillin-resistant Staphylococcus aureus")) {
      expect(organism("mrsa", name, "'mecA': true"), RefractoryStatus.REFRACTORY, "MRSA");
    }
    expect(
        organism("cre", "E. coli O157:H7", "'carbapenemase': 'KPC'"),
        RefractoryStatus.REFRACTORY,
        "KPC");
    expect(
        organism("mrsa", "Staphylococcus epidermidis", "'mecA': true"),
        RefractoryStatus.NOT_REFRACTORY,
        null);
  }

  @Test
  void anOrganismThatIsNotRecognisedIsAskedForAgain() {
    expect(
        organism("mrsa", "gram-positive cocci", "'mecA': true"),
        RefractoryStatus.INDETERMINATE,
        null,
        "facts.organism");
  }

  @Test
  void aCombinationOfAntidepressantsCountsOnce() {
    expect(
        depression(
            SERTRALINE,
            "{'id': 'b', 'role': 'combination', 'components': [{'agent': 'venlafaxine',"
                + " 'doseMgPerDay': 225}, {'agent': 'mirtazapine', 'doseMgPerDay': 30}], "
                + TAKEN
                + "}"),
        RefractoryStatus.REFRACTORY,
        "II");
  }

  @Test
  void augmentationUnderTheNameOfACombinationDoesNotCount() {
    expect(
        depression(
            SERTRALINE,
            "{'id': 'b', 'role': 'combination', 'components': [{'agent': 'olanzapine',"
                + " 'doseMgPerDay': 10}, {'agent': 'fluoxetine', 'doseMgPerDay': 40}], "
                + TAKEN
                + "}"),
        RefractoryStatus.NOT_REFRACTORY,
        "I");
  }

  @Test
  void aBrandNameCountsWhateverClassIsWrittenBesideIt() {
    assertThat(
            depression(
                    "{'agent': 'Zoloft', 'class': 'antidepressant', 'doseMgPerDay': 100, "
                        + TAKEN
                        + "}",
                    "{'agent': 'Effexor XR', 'class': 'antidepressant', 'doseMgPerDay': 150, "
                        + TAKEN
                        + "}")
                .failedCount())
        .isEqualTo(2);
  }

  @Test
  void theLateralityOfEctIsAskedForWhereItDecidesTheStage() {
    expect(
        depression(
            SERTRALINE,
            "{'id': 'b', 'agent': 'nortriptyline', 'doseMgPerDay': 75, " + TAKEN + "}",
            "{'id': 'c', 'agent': 'duloxetine', 'doseMgPerDay': 60, " + TAKEN + "}",
            "{'id': 'd', 'agent': 'phenelzine', 'doseMgPerDay': 60, " + TAKEN + "}",
            "{'id': 'e', 'agent': 'ECT', 'role': 'procedure', 'sessions': 8, " + TAKEN + "}"),
        RefractoryStatus.REFRACTORY,
        "IV",
        "treatments.e.agent");
  }

  @Test
  void psychoticFeaturesAreAskedForOnceSeverityIsKnown() {
    String facts =
        "'bipolar': false, 'inRemission': false, 'episodeDurationMonths': 12,"
            + " 'augmentationUsed': false, 'ectUsed': false";
    String history =
        "[" + SERTRALINE + ", {'agent': 'duloxetine', 'doseMgPerDay': 60, " + TAKEN + "}]";
    CriterionAssessment open =
        assessments("depression", "{'facts': {" + facts + "}, 'treatments': " + history + "}")
            .getLast();
    CriterionAssessment severe =
        assessments(
                "depression",
                "{'facts': {'severity': 'severe', " + facts + "}, 'treatments': " + history + "}")
            .getLast();
    assertThat(open.missing()).containsExactly("facts.severity");
    assertThat(severe.missing()).containsExactly("facts.psychotic");
  }

  @Test
  void progressionOnTreatmentIsProgression() {
    expect(
        myeloma("'progressedOnTreatment': true"),
        RefractoryStatus.REFRACTORY,
        "relapsed_refractory;double_class");
  }

  @Test
  void aConflictAboutDrugsStoppedForToxicityLeavesTheDepthOpen() {
    expect(
        myeloma(
            "'progressed': true, 'progressionDaysAfterLastDose': 30, 'conflicts': [{'field':"
                + " 'componentsStoppedForToxicity', 'values': ['none', 'bortezomib']}]"),
        RefractoryStatus.REFRACTORY,
        null,
        "treatments.l1.componentsStoppedForToxicity");
  }

  /** A name that holds no drug is no reason to call the dose adequate. */
  @Test
  void aDoseOfNoKnownDrugIsNotKnown() {
    CriterionAssessment found =
        depression(
            """
            {"id": "t1", "agent": "+", "class": "SSRI", %s}\
            """
                .formatted(TAKEN));
    assertThat(found.treatments().getFirst().adequate()).isEqualTo(Truth.UNKNOWN);
  }

  private static CriterionAssessment tumour(String facts, String stopReason) {
    return assess(
        "solid-tumour",
        "{'facts': {'newLesion': false, 'nonTargetPD': false, "
            + facts
            + "}, 'treatments': [{'id': 'l1', 'agent': 'first line', 'stopReason': '"
            + stopReason
            + "'}]}");
  }

  private static CriterionAssessment organism(String condition, String name, String facts) {
    return assess(
        condition, "{'facts': {'organism': '" + name + "', " + facts + "}, 'treatments': []}");
  }

  private static CriterionAssessment depression(String... treatments) {
    return assess(
        "depression",
        "{'facts': {" + UNIPOLAR + "}, 'treatments': [" + String.join(", ", treatments) + "]}");
  }

  private static CriterionAssessment myeloma(String details) {
    return assess(
        "myeloma",
        "{'treatments': [{'id': 'l1', 'agent': 'VRd', 'cycles': 4, 'bestResponse': 'PR', "
            + details
            + "}]}");
  }

  private static CriterionAssessment assess(String condition, String profile) {
    return assessments(condition, profile).getFirst();
  }

  private static List<CriterionAssessment> assessments(String condition, String profile) {
    try {
      String adult = profile.replaceFirst("\\{", "{'age': 40, ").replace('\'', '"');
      return Knowledge.assess(JSON.readValue(adult, PatientProfile.class), List.of(condition));
    } catch (IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private static void expect(
      CriterionAssessment found, RefractoryStatus status, String stage, String... missing) {
    assertThat(found.status()).isEqualTo(status);
    assertThat(found.stage()).isEqualTo(stage);
    assertThat(found.missing()).containsExactlyInAnyOrder(missing);
  }
}
