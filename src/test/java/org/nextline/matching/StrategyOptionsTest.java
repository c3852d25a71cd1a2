package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.config.SeedData;
import org.nextline.eligibility.Fit;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Stringency;

/** What speaks against a strategy in a patient: shown with its reason, and never out of doubt. */
class StrategyOptionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final ClinicalKnowledge KNOWLEDGE =
      ClinicalKnowledge.load(new SeedData(Optional.of(Path.of("seed-data"))));
  private static final Intake INTAKE = new Intake(KNOWLEDGE, new Assessor(KNOWLEDGE, CLOCK));
  private static final StrategyOptions OPTIONS = new StrategyOptions(KNOWLEDGE, CLOCK);
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private static Intake.Patient patient(String json, boolean includeUnlikely) {
    try {
      return INTAKE.receive(
          JSON.readValue(json, PatientProfile.class), Stringency.STANDARD, includeUnlikely);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static PatientCase having(String condition, String more) {
    return patient("{\"condition\":\"" + condition + "\"" + more + "}", true).caseOf();
  }

  private static Fit fit(String id, PatientCase patient) {
    return OPTIONS.candidates(patient).found().stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseThrow()
        .fit();
  }

  private static List<String> cautions(String id, PatientCase patient) {
    return OPTIONS.explain(Set.of(id), patient).get(id).cautions();
  }

  private static void isRuledOut(String id, PatientCase patient, String reason) {
    assertThat(fit(id, patient)).as(id).isEqualTo(Fit.UNLIKELY);
    assertThat(cautions(id, patient)).anyMatch(caution -> caution.contains(reason));
  }

  private static void staysWithCaution(String id, PatientCase patient, String caution) {
    assertThat(fit(id, patient)).as(id).isEqualTo(Fit.POSSIBLE);
    assertThat(cautions(id, patient)).anyMatch(c -> c.contains(caution));
  }

  // --- allergies

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amoxicillin",
        "Amoxil",
        "penicillin",
        "Penicillins",
        "penicillin allergy",
        "allergic to penicillin",
        "flucloxacillin",
        "ampicillin-sulbactam",
        "beta-lactam antibiotics"
      })
  void anAllergyToADrugOrItsClassRulesOutTheStrategy(String allergy) {
    PatientCase patient = having("h-pylori", ",\"allergies\":[\"" + allergy + "\"]");
    isRuledOut("hpylori-rifabutin", patient, "speaks against amoxicillin");
    assertThat(fit("hpylori-bismuth", patient)).isNotEqualTo(Fit.UNLIKELY);
  }

  @Test
  void anotherBetaLactamIsACautionAfterAPenicillinAllergy() {
    PatientCase patient = having("cre", ",\"allergies\":[\"penicillin\"]");
    staysWithCaution("cre-cefiderocol", patient, "cross-reaction is uncommon");
    staysWithCaution("cre-novel-bli", patient, "cross-reaction is uncommon");
    assertThat(cautions("cre-mbl", patient)).noneMatch(c -> c.contains("cross-reaction"));
  }

  @Test
  void aPenicillinWithAnInhibitorIsAPenicillin() {
    PatientCase patient = having("crab", ",\"allergies\":[\"penicillin\"]");
    isRuledOut("crab-ampicillin-sulbactam", patient, "speaks against ampicillin-sulbactam");
    staysWithCaution("crab-sulbactam-durlobactam", patient, "allergy assessment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sulfa", "sulfonamides", "Bactrim", "Diamox", "acetazolamide"})
  void aSulfonamideAllergyRulesOutAcetazolamide(String allergy) {
    isRuledOut(
        "epilepsy-acetazolamide",
        having("epilepsy", ",\"allergies\":[\"" + allergy + "\"]"),
        "speaks against acetazolamide");
  }

  @Test
  void whereOneOfSeveralDrugsIsEnoughTheOthersStay() {
    String augmentation = "trd-antipsychotic-augmentation";
    staysWithCaution(
        augmentation,
        having("depression", ",\"age\":40,\"allergies\":[\"Abilify\"]"),
        "The other drugs named are not affected");
    isRuledOut(
        augmentation,
        having("depression", ",\"age\":40,\"allergies\":[\"antipsychotic\"]"),
        "quetiapine");
  }

  @Test
  void anEmptyListOfAllergiesMeansNone() {
    assertThat(cautions("trd-celecoxib", having("depression", "")))
        .anyMatch(c -> c.contains("sulfonamide"));
    assertThat(cautions("trd-celecoxib", having("depression", ",\"allergies\":[]")))
        .noneMatch(c -> c.contains("sulfonamide"));
  }

  @Test
  void anAllergyThatIsNotKnownIsSaidNotIgnored() {
    assertThat(patient("{\"condition\":\"mrsa\",\"allergies\":[\"xyzzy\"]}", false).cautions())
        .anyMatch(c -> c.contains("Not all allergies are known"));
    assertThat(patient("{\"condition\":\"mrsa\",\"allergies\":[\"sulfa\"]}", false).cautions())
        .isEmpty();
  }

  // --- interactions with current medicines

  private static PatientCase depressedOn(String treatment) {
    return having(
        "depression",
        ",\"age\":40,\"treatments\":[{\"agent\":\"agomelatine\"},{\"agent\":\"quetiapine\"},{"
            + treatment
            + "}]");
  }

  @ParameterizedTest
  @CsvSource({
    "sertraline,ongoing,,UNLIKELY",
    "venlafaxine,ongoing,,UNLIKELY",
    "fluoxetine,ongoing,,UNLIKELY",
    "sertraline,lack_of_efficacy,13,UNLIKELY",
    "sertraline,lack_of_efficacy,14,POSSIBLE",
    "fluoxetine,lack_of_efficacy,34,UNLIKELY",
    "fluoxetine,lack_of_efficacy,35,POSSIBLE",
    "tramadol,ongoing,,UNLIKELY",
    "reboxetine,ongoing,,POSSIBLE"
  })
  void anMaoInhibitorNeedsAWashout(String drug, String stopReason, Integer daysAgo, Fit fit) {
    String end = daysAgo == null ? "" : ",\"end\":\"" + TODAY.minusDays(daysAgo) + "\"";
    PatientCase patient =
        depressedOn("\"agent\":\"" + drug + "\",\"stopReason\":\"" + stopReason + "\"" + end);
    assertThat(fit("trd-maoi", patient)).isEqualTo(fit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"agent\":\"fluoxetine\"",
        "\"agent\":\"Prozac\",\"stopReason\":\"adverse_effect\""
      })
  void whenTheEndIsNotKnownTheWashoutIsACaution(String treatment) {
    staysWithCaution("trd-maoi", depressedOn(treatment), "5 weeks");
  }

  @ParameterizedTest
  @CsvSource({
    "'',POSSIBLE",
    "'\"stopReason\":\"unknown\"',POSSIBLE",
    "'\"stopReason\":\"ongoing\"',UNLIKELY",
    "'\"end\":\"2026-12-24\"',UNLIKELY"
  })
  void aMedicineThatIsPerhapsStillTakenIsACaution(String how, Fit fit) {
    String more = how.isEmpty() ? "" : "," + how;
    PatientCase patient =
        having(
            "focal-epilepsy",
            ",\"treatments\":[{\"agent\":\"lacosamide\"},{\"agent\":\"levetiracetam\""
                + more
                + "}]");
    assertThat(fit("epilepsy-brivaracetam", patient)).isEqualTo(fit);
    assertThat(cautions("epilepsy-brivaracetam", patient))
        .anyMatch(c -> c.contains("adds nothing to levetiracetam"));
  }

  @Test
  void theWashoutHoldsBothWays() {
    String phenelzine =
        "\"agent\":\"phenelzine\",\"stopReason\":\"lack_of_efficacy\",\"end\":\"%s\"";
    isRuledOut("trd-bupropion", depressedOn(phenelzine.formatted(TODAY.minusDays(5))), "14 days");
    assertThat(fit("trd-bupropion", depressedOn(phenelzine.formatted(TODAY.minusDays(20)))))
        .isEqualTo(Fit.POSSIBLE);
  }

  @Test
  void whatASpecialistMustWeighIsACautionAndNoExclusion() {
    String ongoing = ",\"treatments\":[{\"agent\":\"%s\",\"stopReason\":\"ongoing\"}]";
    staysWithCaution(
        "mrsa-linezolid", having("mrsa", ongoing.formatted("sertraline")), "serotonin syndrome");
    isRuledOut("mrsa-linezolid", having("mrsa", ongoing.formatted("phenelzine")), "MAO inhibitor");
    isRuledOut(
        "crpc-radium", having("prostate", ongoing.formatted("abiraterone")), "never together");
    isRuledOut(
        "epilepsy-brivaracetam",
        having("focal-epilepsy", ongoing.formatted("levetiracetam")),
        "adds nothing to levetiracetam");
    staysWithCaution(
        "epilepsy-clobazam",
        having(
            "epilepsy",
            ongoing
                .formatted("cannabidiol")
                .replace("[{", "[{\"agent\":\"lacosamide\"},{\"agent\":\"topiramate\"},{")),
        "cannabidiol raises its active part");
  }

  // --- organ function

  private static String observed(String name, Object value, String unit) {
    String written = value instanceof Number ? value.toString() : "\"" + value + "\"";
    return ",\"observations\":[{\"name\":\"%s\",\"value\":%s%s}]"
        .formatted(name, written, unit == null ? "" : ",\"unit\":\"" + unit + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "eGFR,29,mL/min/1.73m2,UNLIKELY",
    "eGFR,30,mL/min/1.73m2,POSSIBLE",
    "egfr,29,mL/min/{1.73_m2},UNLIKELY",
    "eGFR,29,mL/min/1.73 m²,UNLIKELY",
    "eGFR,29,,UNLIKELY",
    "eGFR,0.48,mL/s,POSSIBLE",
    "creatinine clearance,29.9,mL/min,UNLIKELY",
    "eGFR,<15,mL/min/1.73m2,UNLIKELY",
    "eGFR,>60,mL/min/1.73m2,POSSIBLE",
    "eGFR,low,mL/min/1.73m2,POSSIBLE"
  })
  void kidneyFunctionBelowALimitSpeaksAgainst(String name, String value, String unit, Fit fit) {
    PatientCase patient = having("solid-tumour", observed(name, value, unit));
    assertThat(fit("solid-repurposed-metformin", patient)).isEqualTo(fit);
  }

  @Test
  void whatIsKnownToBeFineIsNoCautionAndWhatIsNotKnownIs() {
    String metformin = "solid-repurposed-metformin";
    assertThat(cautions(metformin, having("solid-tumour", observed("eGFR", 80, null))))
        .noneMatch(c -> c.contains("lactic acidosis"));
    assertThat(cautions(metformin, having("solid-tumour", "")))
        .anyMatch(c -> c.startsWith("To be checked:") && c.contains("lactic acidosis"));
  }

  @ParameterizedTest
  @CsvSource({
    "angina,angina-ranolazine,qtc,501,ms,UNLIKELY",
    "angina,angina-ranolazine,qtc,500,ms,POSSIBLE",
    "angina,angina-ranolazine,Child-Pugh,C,,UNLIKELY",
    "angina,angina-ranolazine,childPughScore,7,,UNLIKELY",
    "hypertension,htn-spironolactone,potassium,5.1,mmol/L,UNLIKELY",
    "hypertension,htn-spironolactone,potassium,5.0,mEq/L,POSSIBLE",
    "schizophrenia,trs-clozapine,neutrophils,1.4,10*9/L,UNLIKELY",
    "schizophrenia,trs-clozapine,ANC,1.5,10^9/L,POSSIBLE",
    "schizophrenia,trs-clozapine,anc,1400,/uL,UNLIKELY",
    "schizophrenia,trs-clozapine,anc,1.4,,POSSIBLE",
    "prostate,crpc-radium,platelets,99,10*9/L,UNLIKELY",
    "prostate,crpc-radium,platelets,100000,/uL,POSSIBLE",
    "solid-tumour,solid-pan-her2,lvef,39,%,UNLIKELY",
    "solid-tumour,solid-pan-her2,LVEF,40,%,POSSIBLE",
    "tuberculosis,tb-delamanid,albumin,27,g/L,UNLIKELY",
    "tuberculosis,tb-delamanid,albumin,2.8,g/dL,POSSIBLE",
    "tuberculosis,tb-delamanid,albumin,2.7,,POSSIBLE",
    "all,all-inotuzumab,bilirubin,60,umol/L,POSSIBLE"
  })
  void organFunctionIsSetAgainstTheLabel(
      String condition, String strategy, String name, String value, String unit, Fit fit) {
    PatientCase patient = having(condition, observed(name, value, unit));
    assertThat(fit(strategy, patient)).isEqualTo(fit);
  }

  // --- pregnancy and breastfeeding

  @ParameterizedTest
  @CsvSource({
    "'\"sex\":\"female\",\"age\":30,\"observations\":[{\"name\":\"pregnant\",\"value\":true}]',UNLIKELY",
    "'\"sex\":\"female\",\"age\":30,\"observations\":[{\"name\":\"pregnancyTest\",\"value\":\"positive\"}]',UNLIKELY",
    "'\"sex\":\"female\",\"otherConditions\":[\"pregnancy\"]',UNLIKELY",
    "'\"sex\":\"female\",\"age\":30',POSSIBLE"
  })
  void pregnancyCountsHoweverItIsStated(String profile, Fit fit) {
    PatientCase patient = having("epilepsy", "," + profile);
    assertThat(fit("epilepsy-valproate-lamotrigine", patient)).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "female,9.9,false",
    "female,10,true",
    "female,60,true",
    "female,60.1,false",
    "male,30,false"
  })
  void pregnancyIsRuledOutByAgeOrSexAlone(String sex, double age, boolean open) {
    PatientCase patient = having("epilepsy", ",\"sex\":\"%s\",\"age\":%s".formatted(sex, age));
    assertThat(
            cautions("epilepsy-valproate-lamotrigine", patient).stream()
                .anyMatch(c -> c.contains("unborn")))
        .isEqualTo(open);
  }

  @Test
  void breastfeedingCounts() {
    String breastfeeding =
        ",\"age\":30,\"observations\":[{\"name\":\"breastfeeding\",\"value\":true}]";
    isRuledOut("trd-esketamine", having("depression", breastfeeding), "breastfeeding");
  }

  // --- set aside

  @Test
  void whatSpeaksAgainstIsNamedWithTheReasonEvenWhenNotAskedFor() {
    String profile =
        "{\"condition\":\"prostate cancer\",\"treatments\":[{\"agent\":\"abiraterone\",\"stopReason\":\"ongoing\"}]}";
    Candidates shown = OPTIONS.candidates(patient(profile, false).caseOf());
    assertThat(shown.found()).extracting(Candidate::id).doesNotContain("crpc-radium");
    assertThat(shown.setAside())
        .filteredOn(option -> option.id().equals("crpc-radium"))
        .singleElement()
        .satisfies(option -> {
          assertThat(option.title()).isEqualTo("Radium-223");
          assertThat(option.because()).anyMatch(b -> b.contains("never together"));
        });
    assertThat(shown.setAside()).allSatisfy(option -> assertThat(option.because()).isNotEmpty());
    assertThat(OPTIONS.candidates(patient(profile, true).caseOf()).setAside()).isEmpty();
  }
}
