package org.nextline.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.eligibility.Fit;
import org.nextline.logic.Truth;
import org.nextline.matching.Option;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.MissingFact;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.TreatmentJudgement;

class WordsTest {

  private final PlainWords words = PortalData.words();
  private final VerdictWords verdicts = new VerdictWords(words, PortalData.questionnaire());

  @ParameterizedTest
  @CsvSource({
    "epilepsy.ilae2010, REFRACTORY, yes, Yes. By this definition, the epilepsy is drug-resistant",
    "inf.mrsa, REFRACTORY, yes, Yes. By this definition, the germ is resistant",
    "mm.imwg, REFRACTORY, yes, Yes. By this definition, standard treatment",
    "mm.imwg, NOT_REFRACTORY, no, No. From what you told us",
    "mm.imwg, INDETERMINATE, unknown, We cannot tell yet",
  })
  void saysTheStatus(String criteria, RefractoryStatus status, String tone, String start) {
    VerdictView view = verdicts.of(assessment(criteria, status, null), id -> "");
    assertThat(view.tone()).isEqualTo(tone);
    assertThat(view.headline()).startsWith(start);
  }

  @ParameterizedTest
  @CsvSource({
    "mm.imwg, relapsed_refractory;triple_class, 2, Three main families",
    "mdd.trd.fda-ema, II, 1, stage 2 of 5",
    "inf.mrsa, MRSA;VISA, 2, Vancomycin may work less well",
    "inf.cre.cdc2015, KPC, 1, called KPC",
    "solid.recist11, failed_lines=3, 1, that failed: 3.",
    "x.y, brand_new_stage, 1, Stage: brand new stage.",
  })
  void explainsTheStage(String criteria, String stage, int sentences, String last) {
    List<String> said =
        verdicts.of(assessment(criteria, RefractoryStatus.REFRACTORY, stage), id -> "").stages();
    assertThat(said).hasSize(sentences);
    assertThat(said.getLast()).contains(last);
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, This was a full try and it did not work well enough. It counts.",
    "TRUE, FALSE, This was a full try and it did not fail.",
    "TRUE, UNKNOWN, This was a full try. We cannot tell whether it worked.",
    "FALSE, TRUE, This does not count as a full try.",
    "UNKNOWN, TRUE, We cannot tell if this was a full try.",
  })
  void judgesATreatment(Truth adequate, Truth failed, String sentence) {
    CriterionAssessment a = CannedMatch.epilepsy();
    TreatmentJudgement judged =
        new TreatmentJudgement("t2", adequate, failed, null, null, List.of());
    VerdictView view =
        verdicts.of(
            new CriterionAssessment(
                a.criteriaId(),
                1,
                a.title(),
                null,
                "M",
                a.status(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(judged),
                List.of(),
                null,
                List.of()),
            id -> "name of " + id);
    assertThat(view.treatments())
        .containsExactly(
            new VerdictView.TreatmentJudgementView("name of t2", sentence, null, List.of()));
    assertThat(view.counts()).isNull();
    assertThat(view.source()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, no treatment has had a full try yet.",
    "1, 1, 1 treatment has had a full try. It did not work well enough.",
    "1, 0, 1 treatment has had a full try. It did not fail.",
    "3, 2, 3 treatments have had a full try. 2 did not work well enough.",
    "2, 0, 2 treatments have had a full try. None of them failed.",
  })
  void countsTreatments(int tried, int failed, String end) {
    CriterionAssessment a = CannedMatch.epilepsy();
    VerdictView view =
        verdicts.of(
            new CriterionAssessment(
                a.criteriaId(),
                1,
                a.title(),
                null,
                "H",
                a.status(),
                null,
                tried,
                failed,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of()),
            id -> "");
    assertThat(view.counts()).isEqualTo("As far as we know, " + end);
  }

  @Test
  void aQuestionLeadsToItsField() {
    assertThat(verdicts.ask("treatments.t2.doseMgPerDay", "How much?", null).field())
        .isEqualTo("t2-dose");
    assertThat(verdicts.ask("facts.unheardOf", "What?", null).field()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "status;stage, This would settle whether this definition is met.",
    "stage, 'This would settle which form it is, or how far it has gone.'",
    "recruiting, ",
  })
  void saysWhatAnAnswerWouldSettle(String codes, String sentence) {
    assertThat(words.decides(List.of(codes.split(";")))).isEqualTo(sentence);
  }

  @Test
  void saysWhatTheCategoryOfATreatmentMeans() {
    assertThat(verdicts.of(CannedMatch.epilepsy(), id -> id).treatments())
        .extracting(VerdictView.TreatmentJudgementView::category)
        .containsExactly(
            "Category 2A: seizures went on in spite of a proper try, without side effects.", null);
    assertThat(words.category("other", "X")).isEqualTo("Category X.");
  }

  @Test
  void tellsTheStepsThatDecidedFromTheOthers() {
    VerdictView.StepView steps = verdicts.of(CannedMatch.epilepsy(), id -> id).steps();
    assertThat(steps.deciding())
        .extracting(VerdictView.StepView::rule)
        .containsExactly("levetiracetam was tried properly");
    assertThat(steps.others())
        .extracting(VerdictView.StepView::answer, VerdictView.StepView::rule)
        .containsExactly(tuple("no", "the diagnosis is in doubt"));
  }

  @Test
  void saysTheReasonsInPlainAndInClinicalWording() {
    VerdictView view = verdicts.of(CannedMatch.epilepsy(), id -> id);
    assertThat(view.explanation())
        .containsExactly("Two well-chosen medicines have not stopped the seizures.");
    assertThat(view.clinical())
        .containsExactly("Refractory (drug resistant). [Kwan P et al (2010)]");
  }

  @Test
  void saysTheFitAndComparesWithTheRules() {
    Option trial = CannedMatch.firstPage().options().getFirst();
    OptionView view = OptionView.of(trial);
    assertThat(view.fit()).isEqualTo("Likely fits");
    assertThat(view.rulesSummary()).isEqualTo("Entry rules: 2 fit you, 0 do not, 1 not known");
    assertThat(view.rules())
        .extracting(RuleView::verdict)
        .containsExactly(
            "You meet this",
            "Not known yet",
            "This does not keep you out",
            "Does not apply to you");
    assertThat(view.siteLabel()).isEqualTo("Nearest place that is open for new people");
    assertThat(view.site())
        .isEqualTo(
            "Example University Hospital, Boston, US – about 19 km (12 miles) away in a straight"
                + " line");
    assertThat(view.contact().phoneUri()).isEqualTo("tel:+15550100199");
    assertThat(view.source()).isEqualTo("NCT00000001, clinicaltrials.gov, as of 1 November 2026");
    assertThat(OptionView.fit(Fit.POSSIBLE)).isEqualTo("May fit");
    assertThat(OptionView.fit(Fit.UNLIKELY)).isEqualTo("Probably does not fit");
  }

  @Test
  void linksOnlyToWebPages() {
    assertThat(SafeLink.of("https://example.org/a")).isEqualTo("https://example.org/a");
    assertThat(SafeLink.of("javascript:alert(1)")).isNull();
    assertThat(SafeLink.of(null)).isNull();
  }

  @Test
  void theDoctorsListIsShortAndAsksTheUndecidedFacts() {
    assertThat(DoctorQuestions.of(CannedMatch.firstPage()))
        .hasSizeLessThan(15)
        .anyMatch(q -> q.contains("Drug-resistant epilepsy"))
        .contains("Which type of epilepsy is it?")
        .anyMatch(q -> q.contains("NCT00000001"));
  }

  private static CriterionAssessment assessment(
      String criteria, RefractoryStatus status, String stage) {
    return new CriterionAssessment(
        criteria,
        1,
        "title",
        null,
        "H",
        status,
        stage,
        null,
        null,
        List.of(),
        List.of(new MissingFact("facts.x", "What is x?", List.of("status"))),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
