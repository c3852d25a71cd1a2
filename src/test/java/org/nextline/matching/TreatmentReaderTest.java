package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Assessment;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.Stringency;
import org.nextline.refractory.Understanding;
import org.nextline.testing.Knowledge;

/** How the names in a treatment history were understood is said, and asked where it is not sure. */
class TreatmentReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final Assessor ASSESSOR = new Assessor(Knowledge.all(), Clock.systemUTC());

  private static final String FAILED =
      ",\"doseMgPerDay\":2000,\"weeks\":26,\"adherencePct\":95,\"appropriate\":true,\"outcome\":\"seizures_continued\"}";

  private static Assessment assess(String condition, String treatments) throws Exception {
    String profile =
        "{\"condition\":\"%s\",\"age\":30,\"facts\":{\"currentSeizureFreeMonths\":0},\"treatments\":[%s]}"
            .formatted(condition, treatments);
    return ASSESSOR.assess(JSON.readValue(profile, PatientProfile.class), Stringency.STANDARD);
  }

  private static Assessment assess(String treatments) throws Exception {
    return assess("epilepsy", treatments);
  }

  private static String agent(String name) {
    return "{\"id\":\"t-%s\",\"agent\":\"%s\"".formatted(name, name) + FAILED;
  }

  private static CriterionAssessment epilepsy(Assessment assessment) {
    return assessment.assessments().getFirst();
  }

  @Test
  void plainNamesNeedNoWord() throws Exception {
    assertThat(assess(agent("Keppra") + "," + agent("lamotrigine XR")).understood()).isEmpty();
  }

  @Test
  void aMisspeltNameCountsAndIsSaid() throws Exception {
    Assessment assessment = assess(agent("levetiracetem") + "," + agent("lamotrigene"));
    assertThat(epilepsy(assessment).failedCount()).isEqualTo(2);
    assertThat(epilepsy(assessment).status()).isEqualTo(RefractoryStatus.REFRACTORY);
    assertThat(assessment.understood())
        .first()
        .isEqualTo(
            new Understanding(
                "treatments.t-levetiracetem.agent",
                "levetiracetem",
                "levetiracetam",
                "FUZZY",
                "'levetiracetem' was understood as levetiracetam; please check."));
  }

  @Test
  void anAmbiguousNameIsAskedBackAndCountsAsNoKnownDrug() throws Exception {
    assertThat(assess("rheumatoid arthritis", "{\"agent\":\"pred\"}").understood())
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.path()).isEqualTo("treatments.1.agent");
          assertThat(asked.as()).isNull();
          assertThat(asked.confidence()).isEqualTo("AMBIGUOUS");
          assertThat(asked.question()).contains("prednisone or prednisolone; which one is meant?");
        });
    Assessment epilepsy = assess(agent("Keppra") + "," + agent("AZM 500 mg"));
    assertThat(epilepsy.understood())
        .extracting(Understanding::as)
        .containsExactly("acetazolamide");
  }

  @Test
  void theConditionDecidesAnAbbreviationAndThatIsSaid() throws Exception {
    Assessment assessment = assess(agent("LEV") + "," + agent("LTG"));
    assertThat(epilepsy(assessment).failedCount()).isEqualTo(2);
    assertThat(assessment.understood())
        .singleElement()
        .satisfies(taken -> {
          assertThat(taken.as()).isEqualTo("levetiracetam");
          assertThat(taken.confidence()).isEqualTo("BY_CONDITION");
        });
  }

  @Test
  void everyPartAndComponentIsRead() throws Exception {
    Assessment assessment =
        assess(
            "{\"id\":\"t\",\"components\":[\"LEV + lamotrigene\",{\"agent\":\"unknownol\"}],\"componentsStoppedForToxicity\":[\"LEV\"]}");
    assertThat(assessment.understood())
        .extracting(Understanding::path, Understanding::given, Understanding::as)
        .containsExactly(
            tuple("treatments.t.components", "LEV", "levetiracetam"),
            tuple("treatments.t.components", "lamotrigene", "lamotrigine"),
            tuple("treatments.t.components", "unknownol", null),
            tuple("treatments.t.componentsStoppedForToxicity", "LEV", "levetiracetam"));
  }

  @Test
  void anUnknownNameIsSaidWithSuggestions() throws Exception {
    assertThat(assess(agent("levotiracetan")).understood())
        .extracting(Understanding::question)
        .containsExactly(
            "'levotiracetan' is not a treatment that we know; did you mean levetiracetam?");
  }

  @Test
  void whatIsNoDrugIsNotLookedForAmongDrugs() throws Exception {
    String treatments =
        String.join(",", List.of(agent("ketogenic diet"), agent("VNS"), agent("SSRI")));
    assertThat(assess(treatments).understood()).isEmpty();
  }

  @Test
  void aConditionUnderstoodLooselyIsSaid() throws Exception {
    assertThat(assess("epilepsi", "").understood()).isEmpty();
    assertThat(assess("epilepsy since childhood", "").understood())
        .singleElement()
        .satisfies(taken -> {
          assertThat(taken.path()).isEqualTo("condition");
          assertThat(taken.as()).isEqualTo("Epilepsy");
          assertThat(taken.question())
              .isEqualTo("The condition was understood as Epilepsy; please check.");
        });
  }
}
