package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.logic.Phrase;
import org.nextline.patient.PatientProfile;
import org.nextline.testing.Knowledge;

/** What the sentences of a verdict say: a test for each turn of phrase. */
class ExplanationTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static final String EPILEPSY = "epilepsy.ilae2010";
  private static final String CDI = "inf.cdi.recurrent";

  private static final String ONE_FAILED =
      """
      {"condition": "epilepsy", "age": 30, "facts": {"currentSeizureFreeMonths": 0}, "treatments": [
        {"id": "t1", "agent": "lamotrigine", "doseMgPerDay": 300, "weeks": 20, "adherencePct": 95,
         "appropriate": true, "outcome": "seizures_continued"},
        {"id": "t2", "agent": "levetiracetam", "doseMgPerDay": 2000, "weeks": %s, "adherencePct": 95,
         "appropriate": true, "outcome": "seizures_continued"%s}]}
      """;

  @Test
  void beginsWithTheVerdictAndInClinicalWordingCitesTheCriterion() {
    Phrase first = explanation(EPILEPSY, ONE_FAILED.formatted(20, "")).getFirst();

    assertThat(first.plain()).endsWith("so the epilepsy is drug-resistant.");
    assertThat(first.clinical()).isEqualTo("Refractory (drug resistant). [Kwan P et al (2010)]");
  }

  @Test
  void saysOnWhichSideOfTheBoundANumberLies() {
    assertThat(plain(EPILEPSY, ONE_FAILED.formatted(3, "")))
        .contains("Levetiracetam: the time at that dose is 3 weeks, which is less than 4 weeks.");
    assertThat(clinical(EPILEPSY, ONE_FAILED.formatted(3, "")))
        .contains(
            "Levetiracetam: duration at target dose 3 weeks (criterion ≥ 4 weeks, not met). [Kwan 2010]");
  }

  @Test
  void countsOneInTheSingular() {
    assertThat(plain(EPILEPSY, ONE_FAILED.formatted(1, "")))
        .contains("Levetiracetam: the time at that dose is 1 week, which is less than 4 weeks.");
  }

  @Test
  void saysWhatANumberThatIsNotKnownWouldDecide() {
    assertThat(plain(EPILEPSY, ONE_FAILED.formatted("null", "")))
        .contains(
            "Levetiracetam: the time at that dose is not known (the question is whether it is at least 4 weeks).");
  }

  @Test
  void namesEachAnswerThatIsStillPossible() {
    Phrase first = explanation(EPILEPSY, ONE_FAILED.formatted("null", "")).getFirst();

    assertThat(first.plain())
        .startsWith("What is known so far leaves it open. Either: Two well-chosen,")
        .contains(" Or: Fewer than two properly used medicines");
    assertThat(first.clinical())
        .startsWith(
            "Indeterminate; possible: Refractory (drug resistant), or Not refractory (undefined).");
  }

  @Test
  void saysThatRecordsContradictEachOther() {
    String conflict = ", \"conflicts\": [{\"field\": \"weeks\", \"values\": [3, 20]}]";

    assertThat(plain(EPILEPSY, ONE_FAILED.formatted(20, conflict)))
        .anySatisfy(sentence ->
            assertThat(sentence)
                .startsWith(
                    "Levetiracetam: the records contradict each other about: time at that dose"));
  }

  @Test
  void givesEachTreatmentOneSentenceAndTellsTwoOfTheSameNameApart() {
    String twice =
        ONE_FAILED.replace("lamotrigine", "levetiracetam").replace("300", "3000").formatted(3, "");

    assertThat(plain(EPILEPSY, twice))
        .filteredOn(sentence -> sentence.startsWith("Levetiracetam"))
        .containsExactly(
            "Levetiracetam (t2): the time at that dose is 3 weeks, which is less than 4 weeks.");
  }

  @Test
  void doesNotStateAsAFactWhatIsOnlyAssumed() {
    assertThat(plain(CDI, RECURRENT))
        .contains(
            "Nothing else being recorded, it is assumed that a specialist has confirmed the diagnosis.");
    assertThat(clinical(CDI, RECURRENT))
        .anySatisfy(sentence ->
            assertThat(sentence).startsWith("Diagnosis confirmed: yes (assumed, not documented)."));
  }

  @Test
  void saysFlagsAsSentencesAlsoWhereTheyAreDenied() {
    assertThat(plain(CDI, RECURRENT))
        .contains("There are symptoms now.", "There is no other cause of the symptoms.");
  }

  @Test
  void saysPercentagesWithTheirSign() {
    assertThat(
            plain(
                "cml.eln2020",
                "{\"condition\": \"cml\", \"facts\": {\"month\": 12, \"bcrAblIS\": 1.5}}"))
        .contains(
            "The BCR::ABL1 value on the international scale is 1.5 %, which is more than 1 %.");
  }

  @Test
  void saysCodesInWordsToPatientsAndAsTheyAreToClinicians() {
    String tb =
        "{\"condition\": \"tuberculosis\", \"facts\": {\"dst\": {\"rifampicin\": \"R\", \"isoniazid\": \"R\"}}}";

    assertThat(plain("tb.who2021", tb))
        .contains("The laboratory result of rifampicin is R, which means that it does not work.");
    assertThat(clinical("tb.who2021", tb))
        .anySatisfy(sentence -> assertThat(sentence).startsWith("DST of rifampicin R."));
  }

  @Test
  void callsAFlagOfTheCriterionByWhatItMeans() {
    String depression =
        """
        {"condition": "depression", "age": 40, "facts": {"bipolar": false, "inRemission": false},
         "treatments": [
          {"id": "t1", "agent": "sertraline", "doseMgPerDay": 150, "weeks": 8, "adherencePct": 95,
           "inCurrentEpisode": true, "pctImprovement": 30},
          {"id": "t2", "agent": "venlafaxine", "doseMgPerDay": 225, "weeks": 8, "adherencePct": 95,
           "inCurrentEpisode": true, "pctImprovement": 30}]}
        """;

    assertThat(plain("mdd.trd.fda-ema", depression))
        .anySatisfy(sentence ->
            assertThat(sentence)
                .startsWith("Sertraline: ")
                .contains(
                    "in this reading of the definition, some improvement (partial response) counts as failure"));
  }

  @Test
  void saysALaboratorysBoundAsItWasWritten() {
    String mrsa =
        "{\"condition\": \"mrsa\", \"facts\": {\"organism\": \"Staphylococcus aureus\", \"mic\": {\"oxacillin\": \">4\"}}}";

    assertThat(clinical("inf.mrsa", mrsa))
        .contains(
            "MIC of oxacillin more than 4 mg/L (criterion ≥ 4 mg/L). [CLSI M100, 34th edition, 2024]");
  }

  @Test
  void givesTheReasonsAgainstTheOtherVerdictWhereNothingElseDecided() {
    assertThat(plain(EPILEPSY, ONE_FAILED.formatted(3, "")))
        .contains(
            "Medicines that failed although well chosen, taken and tolerated: 1, which is less than 2.");
  }

  private static final String RECURRENT =
      """
      {"condition": "cdi", "facts": {"symptomatic": true, "toxinOrNaatPositive": true,
       "alternativeCause": false, "previousResolved": true, "weeksSincePriorEpisode": 5,
       "priorRecurrences": 0}}
      """;

  private static List<String> plain(String criterion, String profile) {
    return explanation(criterion, profile).stream().map(Phrase::plain).toList();
  }

  private static List<String> clinical(String criterion, String profile) {
    return explanation(criterion, profile).stream().map(Phrase::clinical).toList();
  }

  private static List<Phrase> explanation(String criterion, String profile) {
    try {
      return Knowledge.assess(
              JSON.readValue(profile, PatientProfile.class), criterion, Stringency.STANDARD)
          .explanation();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
