package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.terminology.ConditionLookup.Ambiguous;
import org.nextline.terminology.ConditionLookup.Confidence;
import org.nextline.terminology.ConditionLookup.Found;
import org.nextline.terminology.ConditionLookup.NotFound;

class TerminologyTest {

  private static final Terminology TERMS = Terminology.load(Path.of("seed-data/terminology"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "epilepsy",
        "depression",
        "schizophrenia",
        "ocd",
        "bipolar-depression",
        "myeloma",
        "dlbcl",
        "hodgkin",
        "follicular",
        "aml",
        "all",
        "cll",
        "cml",
        "solid-tumour",
        "ovarian",
        "prostate",
        "thyroid",
        "breast",
        "pd1-resistance",
        "egfr-nsclc",
        "mrsa",
        "vre",
        "cre",
        "dtr-pa",
        "mdr-pa",
        "tuberculosis",
        "mrsa-bacteraemia",
        "cdi",
        "h-pylori",
        "ra",
        "ibd",
        "asuc",
        "asthma",
        "hypertension",
        "migraine",
        "status-epilepticus",
        "celiac",
        "chronic-cough",
        "gerd",
        "myasthenia",
        "itp",
        "angina",
        "lupus-nephritis",
        "neuropathic-pain"
      })
  void everySlugOfTheContractIsACondition(String slug) {
    assertThat(TERMS.condition(slug)).isPresent();
    assertThat(TERMS.find(slug)).isEqualTo(found(slug, Confidence.EXACT));
  }

  @Test
  void everyNameFindsItsOwnConditionExactly() {
    for (Condition condition : TERMS.conditions()) {
      assertThat(TERMS.find(condition.name()))
          .as(condition.name())
          .isEqualTo(new Found(condition, Confidence.EXACT));
      for (String synonym : condition.synonyms()) {
        assertThat(TERMS.find(synonym))
            .as(synonym)
            .isEqualTo(new Found(condition, Confidence.EXACT));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Focal Epilepsy                       | focal-epilepsy     | EXACT
          acute myeloid leukemia               | aml                | EXACT
          Gastro-oesophageal junction adenocarcinoma | gej-cancer   | EXACT
          Acute Myeloid Leukaemias             | aml                | EXACT
          Carcinoma, Non-Small-Cell Lung       | nsclc              | EXACT
          Crohns disease                       | crohns             | EXACT
          oesophageal cancer                   | oesophageal        | EXACT
          generalized epilepsy                 | generalised-epilepsy | EXACT
          drug resistant focal epilepsy        | focal-epilepsy     | WITHOUT_QUALIFIERS
          drug-resistant epilepsy              | epilepsy           | WITHOUT_QUALIFIERS
          relapsed/refractory myeloma          | myeloma            | WITHOUT_QUALIFIERS
          Stage IV melanoma                    | melanoma           | WITHOUT_QUALIFIERS
          Multiple myeloma, refractory         | myeloma            | WITHOUT_QUALIFIERS
          treatment-resistant depression       | treatment-resistant-depression | EXACT
          triple negative brest cancer         | breast-tnbc        | FUZZY
          Metastatic HER2+ advanced breast cancer | breast-her2-positive | WITHOUT_QUALIFIERS
          Systemic lupus erthematosus          | sle                | FUZZY
          Urethral cancer                      | urethral-cancer    | EXACT
          schizophernia                        | schizophrenia      | EXACT
          mylenoma of the skin (NSCLC)         | nsclc              | NAMED_WITHIN
          epilepsy since the age of nine       | epilepsy           | NAMED_WITHIN
          """)
  void findsWhatPeopleWrite(String text, String id, Confidence confidence) {
    assertThat(TERMS.find(text)).isEqualTo(found(id, confidence));
  }

  @Test
  void asksWhereAShortNameHasSeveralMeanings() {
    assertThat(TERMS.find("MM")).isInstanceOfSatisfying(Ambiguous.class, a -> ids(a, "myeloma"));
    assertThat(TERMS.find("epilepsy and depression"))
        .isInstanceOfSatisfying(Ambiguous.class, a -> ids(a, "epilepsy", "depression"));
  }

  private static void ids(Ambiguous ambiguous, String... ids) {
    assertThat(ambiguous.candidates()).extracting(Condition::id).contains(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "broken toe", "nurse", "hypoaldosteronism", "KRAS G12D", "zzz"})
  void doesNotGuess(String text) {
    assertThat(TERMS.find(text)).isInstanceOf(NotFound.class);
  }

  @Test
  void aDifferentVariantIsNoTypingError() {
    assertThat(TERMS.find("KRAS G12D lung cancer"))
        .isEqualTo(found("lung-cancer", Confidence.NAMED_WITHIN));
  }

  @ParameterizedTest
  @CsvSource({
    "icd10cm,G40.219,focal-epilepsy,BROADER_CODE",
    "http://hl7.org/fhir/sid/icd-10-cm,C90.0,myeloma,EXACT",
    "icd10cm,C50911,breast,BROADER_CODE",
    "http://snomed.info/sct,254837009,breast,EXACT",
    "mesh,D009101,myeloma,EXACT",
    "icd10cm,J45.50,asthma,BROADER_CODE",
    "icd10cm,N04.1,fsgs,EXACT",
    "icd10cm,N04.9,nephrotic-syndrome,BROADER_CODE",
    "mesh,D009404,nephrotic-syndrome,EXACT",
    "icd10cm,L40.0,psoriasis,BROADER_CODE",
    "mesh,D003876,atopic-dermatitis,EXACT",
    "icd10cm,R18.8,ascites,BROADER_CODE",
    "icd10cm,I50.84,heart-failure,BROADER_CODE",
    "icd10cm,M1A.9XX1,gout,BROADER_CODE"
  })
  void findsCodes(String system, String code, String id, Confidence confidence) {
    assertThat(TERMS.findCode(system, code)).isEqualTo(found(id, confidence));
  }

  @Test
  void aForeignCodeIsNotFound() {
    assertThat(TERMS.findCode("icd10cm", "S72.001A")).isInstanceOf(NotFound.class);
    assertThat(TERMS.findCode("loinc", "G40")).isInstanceOf(NotFound.class);
  }

  @Test
  void knowsWhatIsAKindOfWhat() {
    assertThat(TERMS.ancestors("egfr-nsclc"))
        .contains("nsclc", "lung-cancer", "solid-tumour", "cancer")
        .doesNotContain("egfr-nsclc", "sclc");
    assertThat(TERMS.ancestors("mrsa-bacteraemia"))
        .contains("mrsa", "bacteraemia", "staphylococcal-infection", "infection");
    assertThat(TERMS.descendants("epilepsy")).contains("jme", "dravet", "temporal-lobe-epilepsy");
    assertThat(TERMS.descendants("cancer")).contains("myeloma", "breast-tnbc", "cml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stage IIIB non-small cell lung cancer    | nsclc
          Extensive stage small cell lung cancer   | sclc
          Breast Neoplasms; HER2-positive          | breast
          Recurrent ALL in children                | all
          All patients with anaemia                | anaemia
          ALL PATIENTS WITH ANAEMIA WELCOME        | anaemia
          pulmonary hypertension                   | pulmonary-hypertension
          Hypertension, Pulmonary                  | pulmonary-hypertension
          hearing aids                             |
          """)
  void namesWithinATextAreReadAtTheirLongest(String text, String ids) {
    assertThat(TERMS.conditionsNamedIn(text))
        .containsExactlyElementsOf(ids == null ? List.of() : List.of(ids.split(",")));
  }

  @ParameterizedTest
  @CsvSource({
    "Keppra XR,levetiracetam",
    "sodium valproate,valproate",
    "divalproex,valproate",
    "valproic acid,valproate",
    "levetiracetam XR 500 mg,levetiracetam",
    "Lamictal,lamotrigine",
    "lithium carbonate,lithium",
    "vancomycin PO,vancomycin",
    "Darzalex Faspro,daratumumab",
    "trastuzumab-dkst,trastuzumab",
    "fam-trastuzumab deruxtecan-nxki,trastuzumab deruxtecan",
    "rifampin,rifampicin",
    "ceftazidime/avibactam,ceftazidime-avibactam",
    "ASA,aspirin",
    "piperacillin and tazobactam,piperacillin-tazobactam",
    "penicillin G,penicillin G",
    "venlafaxine ER,venlafaxine",
    "T-DXd,trastuzumab deruxtecan"
  })
  void findsDrugsByBrandSaltAndFormulation(String name, String generic) {
    assertThat(TERMS.drug(name)).map(Drug::name).contains(generic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "placebo", "sodium", "surgery"})
  void anUnknownDrugIsNone(String name) {
    assertThat(TERMS.drug(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bortezomib+lenalidomide+dexamethasone | bortezomib,lenalidomide,dexamethasone
          lamotrigine + levetiracetam           | lamotrigine,levetiracetam
          Depakote and Lamictal                 | valproate,lamotrigine
          carboplatin/paclitaxel                | carboplatin,paclitaxel
          bendamustine-rituximab                | bendamustine,rituximab
          VRd                                   | bortezomib,lenalidomide,dexamethasone
          R-CHOP                                | rituximab,cyclophosphamide,doxorubicin,vincristine,prednisone
          7+3                                   | cytarabine,daunorubicin
          trimethoprim/sulfamethoxazole         | trimethoprim-sulfamethoxazole
          standard first-line                   | standard first-line
          Kd + unknownol                        | carfilzomib,dexamethasone,unknownol
          """)
  void takesAgentsApart(String agent, String components) {
    assertThat(TERMS.components(agent)).containsExactly(components.split(","));
  }

  @Test
  void drugsHaveTheClassesThatCriteriaCountBy() {
    assertThat(TERMS.drug("bortezomib").orElseThrow().drugClass()).isEqualTo("PI");
    assertThat(TERMS.drug("sertraline").orElseThrow().isOfClass("antidepressant")).isTrue();
    assertThat(TERMS.drugsOfClass("anti-CD38"))
        .extracting(Drug::name)
        .containsExactly("daratumumab", "isatuximab");
    assertThat(TERMS.drugsOfClass("ASM")).hasSizeGreaterThan(25);
    assertThat(TERMS.drugs()).hasSizeGreaterThanOrEqualTo(960);
  }

  private static Found found(String id, Confidence confidence) {
    return new Found(TERMS.condition(id).orElseThrow(), confidence);
  }
}
