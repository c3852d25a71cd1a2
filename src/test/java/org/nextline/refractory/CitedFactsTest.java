package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.patient.PatientProfile;
import org.nextline.testing.Knowledge;

/** Facts that a verdict rests on although no rule names them, and that the trace must cite. */
class CitedFactsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          the name, from which the class is known | gout.refractory | {"condition": "gout", "treatments": [{"id": "t1", "agent": "allopurinol", "atMaxOrMaxTolerated": true}], "facts": {"serumUrateMgDl": 6}} | treatments.t1.agent
          the numbers that make a line the latest | mm.imwg | {"condition": "myeloma", "treatments": [{"id": "t1", "agent": "VRd", "line": 2, "bestResponse": "PD"}, {"id": "t2", "agent": "DKd", "line": 1, "bestResponse": "CR"}]} | treatments.t2.line
          the weight that a dose is reckoned by | mg.icg2016 | {"condition": "myasthenia", "treatments": [{"id": "t1", "agent": "prednisone", "doseMgPerDay": 60, "weeks": 13, "outcome": "unchanged"}], "facts": {"pis": "unchanged", "weightKg": 81}} | facts.weightKg
          what a stage rests on while the verdict is open | mdd.trd.fda-ema | {"condition": "depression", "treatments": [{"id": "t1", "agent": "escitalopram", "doseMgPerDay": 20, "weeks": 8, "adherencePct": 95, "inCurrentEpisode": true, "outcome": "no_response"}], "facts": {"bipolar": null, "inRemission": true}} | treatments.t1.outcome
          """)
  void areInTheTrace(String what, String criterion, String profile, String path) throws Exception {
    CriterionAssessment found =
        Knowledge.assess(
            JSON.readValue(profile, PatientProfile.class), criterion, Stringency.STANDARD);
    assertThat(found.trace().allEvidence()).as(what).contains(path);
  }

  @ParameterizedTest
  @CsvSource({"inf.dtr-pa, dtr-pa", "inf.mdr-xdr-pdr, mdr-pa"})
  void theSpeciesIsAskedForWhereOnlyTheStageHangsOnIt(String criterion, String condition)
      throws Exception {
    String susceptible =
        """
        {"condition": "%s", "facts": {"sir": {"levofloxacin": "S"}, "categories":
          {"aminoglycosides": "S", "carbapenems": "S", "cephalosporins": "S", "fluoroquinolones": "S",
           "penicillin_bli": "S", "monobactam": "S", "fosfomycin": "S", "polymyxin": "S"}}}
        """
            .formatted(condition);
    CriterionAssessment found =
        Knowledge.assess(
            JSON.readValue(susceptible, PatientProfile.class), criterion, Stringency.STANDARD);
    assertThat(found.missing()).containsExactly("facts.organism");
  }

  @ParameterizedTest
  @CsvSource({"a, a, NOT_REFRACTORY", "a, b, INDETERMINATE"})
  void anUnknownDrugTakenTwiceIsOneDrug(String one, String other, RefractoryStatus status)
      throws Exception {
    String twoKnownOneUnknown =
        """
        {"condition": "ibd", "facts": {"activeDisease": true}, "treatments": [
          {"id": "t1", "agent": "unheard-of %s", "weeks": 26, "doseAdequate": true, "outcome": "no_response", "adherencePct": 95},
          {"id": "t2", "agent": "unheard-of %s", "weeks": 26, "doseAdequate": true, "outcome": "no_response", "adherencePct": 95}]}
        """
            .formatted(one, other);
    CriterionAssessment found =
        Knowledge.assess(
            JSON.readValue(twoKnownOneUnknown, PatientProfile.class),
            "ibd.d2t.ioibd2023",
            Stringency.STANDARD);
    assertThat(found.status()).isEqualTo(status);
  }
}
