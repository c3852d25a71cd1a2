package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.eligibility.Fit;
import org.nextline.patient.Biomarker;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.StrategyKnowledge;
import org.nextline.refractory.Stringency;
import org.nextline.testing.Knowledge;

/**
 * What markers do to options, over the real knowledge of markers and a few strategies of one or two
 * drugs each.
 */
class MarkerEffectsTest {

  private static final ClinicalKnowledge KNOWLEDGE = withTestStrategies(Knowledge.all());
  private static final Intake INTAKE =
      new Intake(KNOWLEDGE, new Assessor(KNOWLEDGE, Clock.systemUTC()));

  private static ClinicalKnowledge withTestStrategies(ClinicalKnowledge all) {
    return new ClinicalKnowledge(
        all.terminology(),
        all.measurements(),
        all.criteria(),
        all.evaluator(),
        all.mechanisms(),
        StrategyKnowledge.load(Path.of("src/test/resources/matching/marker-strategies")),
        all.supportive(),
        all.dangerSigns(),
        all.allergies(),
        all.patientStates(),
        all.schemes(),
        all.gazetteer(),
        all.narratives(),
        all.notes(),
        all.lexicon());
  }

  private record Shown(Candidate candidate, OptionDetails details) {

    Fit fit() {
      return candidate.fit();
    }

    double lift() {
      return candidate.parts().get("marker");
    }
  }

  /** Every strategy of the condition by id, the unlikely ones too. */
  private static Map<String, Shown> options(String condition, String... markers) {
    List<Biomarker> biomarkers =
        List.of(markers).stream().map(name -> new Biomarker(null, null, name, null)).toList();
    return options(profile(condition, biomarkers), true);
  }

  private static Map<String, Shown> options(PatientProfile profile, boolean includeUnlikely) {
    PatientCase patient = INTAKE.receive(profile, Stringency.STANDARD, includeUnlikely).caseOf();
    StrategyOptions options = new StrategyOptions(KNOWLEDGE, Clock.systemUTC());
    List<Candidate> candidates = options.candidates(patient).found();
    Map<String, OptionDetails> details =
        options.explain(candidates.stream().map(Candidate::id).toList(), patient);
    return candidates.stream()
        .map(candidate -> new Shown(candidate, details.get(candidate.id())))
        .collect(Collectors.toMap(shown -> shown.candidate().id(), Function.identity()));
  }

  private static PatientProfile profile(String condition, List<Biomarker> biomarkers) {
    return new PatientProfile(
        new ConditionRef(null, null, null, condition),
        null,
        45.0,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        biomarkers,
        null,
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nsclc|EGFR T790M|gefitinib|gefitinib is defeated by EGFR T790M (AURA3 trial, 2017).",
        "nsclc|EGFR C797S in cis with T790M|osimertinib|osimertinib is defeated by EGFR C797S in cis with T790M (Thress et al. 2015).",
        "nsclc|EGFR exon 20 insertion|gefitinib|gefitinib is defeated by EGFR exon 20 insertion (PAPILLON trial, 2023).",
        "colorectal|KRAS G12D|cetuximab|cetuximab is defeated by KRAS or NRAS mutation (ASCO provisional clinical opinion on RAS testing, 2016).",
        "cre|KPC|meropenem|meropenem is defeated by KPC (IDSA guidance 2024).",
        "cre|KPC-31|ceftazidime-avibactam|ceftazidime-avibactam is defeated by KPC D179Y (Shields et al. 2017).",
        "cre|NDM|meropenem-vaborbactam|'meropenem-vaborbactam is defeated by NDM, VIM or IMP (IDSA guidance 2024).'",
        "cre|NDM|ceftazidime-avibactam|'ceftazidime-avibactam is defeated by NDM, VIM or IMP (IDSA guidance 2024).'",
        "cre|OXA-48|meropenem-vaborbactam|meropenem-vaborbactam is defeated by OXA-48-like (IDSA guidance 2024).",
        "mrsa|mecA|flucloxacillin|flucloxacillin is defeated by mecA or mecC (PBP2a) (IDSA guideline 2011; ERADICATE trial, 2023).",
        "vre|vanA|teicoplanin|'teicoplanin is defeated by vanA (CLSI M100, 2025).'",
        "cml|T315I|dasatinib|dasatinib is defeated by BCR::ABL1 T315I (European LeukemiaNet recommendations 2020).",
        "cll|BTK C481S|ibrutinib|'ibrutinib is defeated by BTK C481S (BRUIN trial, 2021 and 2023).'",
        "depression|CYP2D6 UM|paroxetine|paroxetine is defeated by CYP2D6 ultrarapid metaboliser (CPIC guidelines 2016 and 2023; DPWG).",
        "epilepsy|SCN1A LoF|carbamazepine|'carbamazepine is defeated by SCN1A loss of function (International consensus on Dravet syndrome, 2022).'",
        "myeloma|CRBN loss|lenalidomide|lenalidomide is defeated by CRBN loss or mutation (Gooding et al. 2021).",
        "myeloma|BCMA loss|teclistamab|teclistamab is defeated by BCMA loss (Samur et al. 2021).",
        "cmv|UL97 A594V|valganciclovir|'valganciclovir is defeated by CMV UL97 (SOLSTICE trial, 2022).'",
        "cmv|UL97 T409M|maribavir|'maribavir is defeated by CMV UL97 maribavir resistance (SOLSTICE trial, 2022; Chou et al. 2020).'",
        "aml|FLT3 D835Y|quizartinib|'quizartinib is defeated by FLT3 D835 (ADMIRAL trial, 2019).'",
      })
  void aLostDrugIsUnlikelyAndSaysWhy(String condition, String marker, String id, String sentence) {
    Shown shown = options(condition, marker).get(id);
    assertThat(shown.fit()).isEqualTo(Fit.UNLIKELY);
    assertThat(shown.lift()).isZero();
    assertThat(shown.details().cautions()).contains(sentence.replace("'", ""));
    assertThat(shown.details().criteria())
        .anySatisfy(finding -> {
          assertThat(finding.because()).isEqualTo(sentence.replace("'", ""));
          assertThat(finding.evidence()).containsExactly("biomarkers[0]");
          assertThat(finding.speaksAgainst()).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nsclc|EGFR T790M|osimertinib|osimertinib answers EGFR T790M (AURA3 trial, 2017).",
        "nsclc|EGFR C797S|gefitinib|gefitinib answers EGFR C797S without T790M (Niederst et al. 2015).",
        "nsclc|EGFR C797S in trans with T790M|osimertinib-gefitinib|gefitinib answers EGFR C797S in trans with T790M (Niederst et al. 2015).",
        "nsclc|MET amp|osimertinib-savolitinib|savolitinib answers MET amplification (Sequist et al. (TATTON) 2020; Wu et al. (INSIGHT 2) 2024).",
        "colorectal|BRAF V600E|encorafenib-cetuximab|'encorafenib answers BRAF V600E (BEACON trial, 2019; BREAKWATER trial, 2025).'",
        "cre|KPC|ceftazidime-avibactam|ceftazidime-avibactam answers KPC (IDSA guidance 2024).",
        "cre|NDM-1|caz-avi-aztreonam|'aztreonam answers NDM, VIM or IMP (IDSA guidance 2024).'",
        "cre|OXA-48|cefiderocol|cefiderocol answers OXA-48-like (IDSA guidance 2024).",
        "mrsa|mecA|ceftaroline|ceftaroline answers mecA or mecC (PBP2a) (IDSA guideline 2011; ERADICATE trial, 2023).",
        "vre|vanA|linezolid|'linezolid answers vanA (CLSI M100, 2025).'",
        "vre|vanB|teicoplanin|'teicoplanin answers vanB (CLSI M100, 2025).'",
        "cml|T315I|asciminib|asciminib answers BCR::ABL1 T315I (European LeukemiaNet recommendations 2020).",
        "cll|BTK C481S|pirtobrutinib|'pirtobrutinib answers BTK C481S (BRUIN trial, 2021 and 2023).'",
        "depression|CYP2D6 UM|sertraline|sertraline answers CYP2D6 ultrarapid metaboliser (CPIC guidelines 2016 and 2023; DPWG).",
        "epilepsy|SCN1A LoF|fenfluramine|'fenfluramine answers SCN1A loss of function (International consensus on Dravet syndrome, 2022).'",
        "epilepsy|GLUT1 deficiency|ketogenic|It answers SLC2A1 (GLUT1) (Klepper et al. 2020).",
        "cmv|UL97 A594V|maribavir|'maribavir answers CMV UL97 (SOLSTICE trial, 2022).'",
        "aml|FLT3-ITD|gilteritinib|'gilteritinib answers FLT3-ITD (ADMIRAL trial, 2019).'",
        "myeloma|GPRC5D loss|teclistamab|teclistamab answers GPRC5D loss (Lee et al. 2023).",
      })
  void whatAnswersTheMarkerIsLiftedAndSaysWhy(
      String condition, String marker, String id, String sentence) {
    Shown with = options(condition, marker).get(id);
    assertThat(with.fit()).isNotEqualTo(Fit.UNLIKELY);
    assertThat(with.lift()).isPositive();
    assertThat(with.details().why()).contains(sentence.replace("'", ""));
    Shown without = options(condition).get(id);
    assertThat(without.lift()).isZero();
    assertThat(with.candidate().score()).isGreaterThan(without.candidate().score());
  }

  @Test
  void aLostDrugIsLeftOutOnlyOfTheFirstAnswer() {
    PatientProfile profile = profile("nsclc", List.of(new Biomarker("EGFR", "T790M", null, null)));
    assertThat(options(profile, false)).doesNotContainKey("gefitinib").containsKey("osimertinib");
    assertThat(options(profile, true)).containsKey("gefitinib");
  }

  @Test
  void inACombinationOnlyTheLostPartCountsAgainstIt() {
    Shown with = options("myeloma", "CRBN loss").get("lenalidomide-dexamethasone");
    Shown without = options("myeloma").get("lenalidomide-dexamethasone");
    assertThat(with.fit()).isEqualTo(Fit.POSSIBLE);
    assertThat(with.candidate().score()).isLessThanOrEqualTo(without.candidate().score());
    assertThat(with.details().cautions())
        .contains(
            "lenalidomide is defeated by CRBN loss or mutation (Gooding et al. 2021). This speaks against that part of the option only.");
    assertThat(options("epilepsy", "SCN1A LoF").get("valproate-lamotrigine").details().cautions())
        .anyMatch(caution -> caution.startsWith("lamotrigine is defeated by SCN1A"))
        .noneMatch(caution -> caution.startsWith("valproate is"));
  }

  @Test
  void aDrugThatOnlyAPartnerRestoresIsSaidToNeedIt() {
    assertThat(options("cre", "NDM").get("caz-avi-aztreonam").details().cautions())
        .contains(
            "By itself ceftazidime-avibactam is defeated by NDM, VIM or IMP (IDSA guidance 2024). It helps only together with its partner.");
    Shown pair = options("mrsa", "mprF mutation").get("daptomycin-ceftaroline");
    assertThat(pair.lift()).isPositive();
    assertThat(pair.details().cautions()).anyMatch(c -> c.startsWith("By itself daptomycin"));
  }

  @Test
  void aDrugThatIsLostOnlyAloneIsKeptInCompany() {
    assertThat(options("colorectal", "BRAF V600E").get("cetuximab").fit()).isEqualTo(Fit.UNLIKELY);
    assertThat(options("colorectal", "BRAF V600E").get("encorafenib-cetuximab").fit())
        .isEqualTo(Fit.LIKELY);
  }

  @Test
  void theMeaningOfC797sFollowsItsCoMarker() {
    assertThat(options("nsclc", "EGFR C797S").get("gefitinib").fit()).isEqualTo(Fit.LIKELY);
    Map<String, Shown> both = options("nsclc", "EGFR C797S", "EGFR T790M");
    assertThat(both.get("gefitinib").fit()).isEqualTo(Fit.UNLIKELY);
    assertThat(both.get("osimertinib").fit()).isEqualTo(Fit.UNLIKELY);
    assertThat(both.get("osimertinib").lift()).isZero();
    Map<String, Shown> trans = options("nsclc", "EGFR C797S in trans with T790M");
    assertThat(trans.get("osimertinib").fit()).isEqualTo(Fit.UNLIKELY);
    assertThat(trans.get("osimertinib-gefitinib").fit()).isEqualTo(Fit.LIKELY);
  }

  @Test
  void aWeakerEffectIsACautionAndNoMore() {
    Shown shown = options("depression", "CYP2D6 UM").get("venlafaxine");
    assertThat(shown.fit()).isEqualTo(Fit.POSSIBLE);
    assertThat(shown.details().cautions())
        .contains(
            "venlafaxine may work less well because of CYP2D6 ultrarapid metaboliser (CPIC guidelines 2016 and 2023; DPWG).");
    PatientProfile smoker =
        new PatientProfile(
            new ConditionRef(null, null, null, "schizophrenia"),
            null,
            45.0,
            null,
            null,
            null,
            null,
            List.of(),
            Map.of("smoker", true),
            null,
            null,
            null,
            null,
            null);
    Shown clozapine = options(smoker, false).get("clozapine");
    assertThat(clozapine.details().criteria())
        .anySatisfy(finding -> assertThat(finding.evidence()).containsExactly("facts.smoker"));
  }

  @Test
  void researchChangesNothingButIsSaid() {
    for (String[] cas :
        new String[][] {
          {"cre", "AcrAB-TolC", "tigecycline"},
          {"epilepsy", "P-gp overexpression", "phenytoin"},
          {"depression", "elevated CRP", "sertraline"}
        }) {
      Shown with = options(cas[0], cas[1]).get(cas[2]);
      Shown without = options(cas[0]).get(cas[2]);
      assertThat(with.fit()).isEqualTo(without.fit());
      assertThat(with.candidate().score()).isEqualTo(without.candidate().score());
      assertThat(with.details().cautions()).anyMatch(c -> c.startsWith("Research only: "));
    }
    assertThat(options("depression", "elevated CRP").get("bupropion").lift()).isZero();
  }

  @Test
  void aSafetyMarkerIsACautionOnTheStrategy() {
    Shown carbamazepine = options("epilepsy", "HLA-B*15:02").get("carbamazepine");
    assertThat(carbamazepine.fit()).isEqualTo(Fit.POSSIBLE);
    assertThat(carbamazepine.details().cautions())
        .contains(
            "carbamazepine can be dangerous with HLA-B*15:02 or HLA-A*31:01 (CPIC guidelines 2017 and 2020). This gene variant raises the risk of a dangerous rash with carbamazepine and its relatives.");
    assertThat(options("epilepsy", "HLA-A*31:01").get("phenytoin").details().cautions())
        .noneMatch(caution -> caution.contains("dangerous"));
    Shown valproate = options("epilepsy", "POLG mutation").get("valproate");
    assertThat(valproate.fit()).isEqualTo(Fit.POSSIBLE);
    assertThat(valproate.details().cautions())
        .anyMatch(c -> c.startsWith("valproate can be dangerous with POLG"));
  }

  @Test
  void aNegativeTestChangesNothing() {
    PatientProfile profile =
        profile("nsclc", List.of(new Biomarker("EGFR", "T790M", null, Biomarker.Status.NEGATIVE)));
    assertThat(options(profile, false).get("gefitinib").fit()).isEqualTo(Fit.LIKELY);
  }
}
