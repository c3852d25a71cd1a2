package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Leaves;
import org.nextline.eligibility.structure.Section;

/** Which disease a criterion names, how far it has gone, and what its adjectives belong to. */
class DiseaseReadingTest {

  private static final CriterionReader READER = new CriterionReader(Reading.LEXICON);

  private static Predicate required(String text) {
    return READER.read(text, Section.INCLUSION).statement();
  }

  private static Predicate excluded(String text) {
    return READER.read(text, Section.EXCLUSION).statement();
  }

  private static Case with(String condition) {
    return Case.of("{'condition': '%s'}".formatted(condition));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cataract | Eye disease | MET",
        "cataract | Macular oedema | UNKNOWN",
        "macular edema | Macular oedema | MET",
        "pericarditis | Pericardial effusion | UNKNOWN",
        "non-healing wound | Open wound | UNKNOWN",
        "vomiting | Nausea | UNKNOWN",
        "vomiting | Nausea or vomiting | MET",
        "claustrophobia | Metallic implants | UNKNOWN",
        "urinary incontinence | Urinary retention | UNKNOWN",
        "astrocytoma | Glioma | MET",
        "duodenal ulcer | Gastric ulcer | UNKNOWN",
        "gout | Gout that is uncontrolled | UNKNOWN",
        "blindness | Visual impairment | MET",
        "glioma | Astrocytoma | UNKNOWN"
      })
  void havingOneKindIsNotHavingAnother(String has, String criterion, Verdict verdict) {
    assertThat(with(has).excluded(criterion)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asthma | asthma",
        "Severe asthma | severe asthma",
        "Chronic pancreatitis | chronic pancreatitis",
        "Invasive breast cancer | invasive breast cancer"
      })
  void anAdjectiveIsKeptBesideItsDisease(String criterion, String words) {
    assertThat(required(criterion).words()).isEqualToIgnoringCase(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Wears hearing aids",
    "Dental care under sedation",
    "Positive PPD",
    "Prior treatment at an oncology ward",
    "Slow wound healing",
    "Other asthma clinical trials",
    "On anti-hyperglycemia tablets",
    "Meets tuberculosis (TB) screening criteria",
    "Potential exposure to influenza",
    "Negative ELISA for influenza",
    "Other gout treatment",
    "Up to date with breast cancer screening",
    "Neighbours of increased stroke risk"
  })
  void aWordWithAnotherMeaningIsNoDisease(String text) {
    Leaves.forEach(
        excluded(text),
        leaf ->
            assertThat(leaf).isNotInstanceOf(org.nextline.eligibility.predicate.HasCondition.class),
        unread -> {});
  }

  @Test
  void antibodiesAreNoDiseaseOfTheSameLetters() {
    assertThat(excluded("GAD positive").words()).isEqualTo("ANTI-GAD positive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uncontrolled hypertension or diabetes"
            + " | uncontrolled hypertension or uncontrolled diabetes mellitus",
        "Uncontrolled epilepsy or evidence of gout | uncontrolled epilepsy or gout",
        "Symptomatic gout or psoriasis | symptomatic gout or symptomatic psoriasis"
      })
  void anAdjectiveGoesForWhatIsJoinedDirectly(String criterion, String words) {
    assertThat(excluded(criterion).words()).isEqualToIgnoringCase(words);
  }

  @Test
  void anAdjectiveOfAListGoesForItsLastNameToo() {
    assertThat(excluded("Severe liver or kidney disease").words())
        .endsWith("severe Kidney disease");
    assertThat(excluded("Active joint, hepatic or lung disease").words())
        .endsWith("active lung disease");
    assertThat(excluded("Cardiac weakness, gout or psoriasis").words())
        .endsWith("Gout or Psoriasis");
  }

  @Test
  void aWindowBehindCommasGoesForTheLastAlone() {
    assertThat(with("gout").excluded("Gout, psoriasis within 6 months")).isEqualTo(UNKNOWN);
    assertThat(excluded("Gout or psoriasis within 7 days").words())
        .isEqualTo("Gout within the last 7 days or Psoriasis within the last 7 days");
    assertThat(excluded("Gout, history of psoriasis or asthma within 7 days").words())
        .startsWith("Gout or Psoriasis within the last 7 days");
  }

  @Test
  void namesWithoutCommasAreNoConjunction() {
    Case patient = Case.of("{'condition': 'gout', 'otherConditions': [{'text': 'psoriasis'}]}");

    assertThat(with("gout").excluded("Gout psoriasis epilepsy")).isEqualTo(UNKNOWN);
    assertThat(patient.excluded("Gout psoriasis")).isEqualTo(MET);
  }

  @Test
  void bothReadingsOfAndBesideOrMustAgree() {
    assertThat(with("gout").included("Psoriasis and asthma or gout")).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stage IIIB or recurrent melanoma | (stage 3B or recurrent) and Melanoma",
        "Unresectable locally advanced or metastatic melanoma"
            + " | unresectable and (locally advanced or metastatic) and Melanoma",
        "Newly diagnosed localized melanoma | newly diagnosed and localized and Melanoma",
        "Locally advanced or metastatic EGFR-positive melanoma"
            + " | (locally advanced or metastatic) and EGFR positive and Melanoma"
      })
  void extentsHoldTogetherUnlessOrStandsBetween(String criterion, String words) {
    assertThat(required(criterion).words().replaceAll("[()]", ""))
        .isEqualToIgnoringCase(words.replaceAll("[()]", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Bilateral tubal ligation",
    "Invasive dental work",
    "Disease-free survival of two years",
    "Recurrent drainage of the knee",
    "Disseminated zoster",
    "Recurrent or chronic infection"
  })
  void anExtentOfSomethingElseIsNotRead(String text) {
    Leaves.forEach(
        required(text),
        leaf ->
            assertThat(leaf).isNotInstanceOf(org.nextline.eligibility.predicate.HasExtent.class),
        unread -> {});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2B | Stage IIA-IIIB melanoma | MET",
        "3A | Stage IIA-IIIB melanoma | MET",
        "3C | Stage IIA-IIIB melanoma | NOT_MET",
        "3C | Stage IIIB-IV melanoma | MET",
        "3A | Stage 3A or 3B melanoma | MET",
        "3C | Stage 3A or 3B melanoma | NOT_MET"
      })
  void subStagesLieBetweenStages(String stage, String criterion, Verdict verdict) {
    Case patient = Case.of("{'condition': 'melanoma', 'facts': {'stage': '%s'}}".formatted(stage));

    assertThat(patient.included(criterion)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"Chronic kidney disease stage 3", "Stage 3 gout", "Stage 4S neuroblastoma"})
  void theStageOfAnotherSystemIsNotRead(String criterion) {
    Leaves.forEach(
        required(criterion),
        leaf -> assertThat(leaf).isNotInstanceOf(org.nextline.eligibility.predicate.StageIs.class),
        unread -> {});
  }

  @Test
  void markersOfOneListShareItsDenial() {
    assertThat(required("Absence of KRAS mutation and ALK and RET rearrangements").words())
        .startsWith("not: KRAS positive")
        .endsWith("RET positive");
    assertThat(
            Case.of(
                    "{'condition': 'nsclc', 'biomarkers': [{'name': 'KRAS', 'status': 'positive'}]}")
                .excluded("KRAS mutation, ALK fusion and RET fusion"))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void aMinusInBracketsIsNegative() {
    assertThat(required("HER2-negative").words()).isEqualTo("HER2 negative");
    assertThat(required("HER2 (-)").words()).isEqualTo("HER2 negative");
    assertThat(required("HER2 (+)").words()).isEqualTo("HER2 positive");
    assertThat(Leaves.isTyped(required("HER2 ()"))).isFalse();
  }
}
