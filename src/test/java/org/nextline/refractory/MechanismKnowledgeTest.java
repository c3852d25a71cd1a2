package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Biomarker.Status;
import org.nextline.patient.PatientProfile;
import org.nextline.terminology.DataFileException;

class MechanismKnowledgeTest {

  private static final MechanismKnowledge MECHANISMS =
      MechanismKnowledge.load(Path.of("seed-data/mechanisms"));
  private static final Set<String> NSCLC = Set.of("nsclc", "lung-cancer", "solid-tumour", "cancer");

  private static List<MechanismFinding> recognise(PatientProfile profile, Set<String> conditions) {
    return MECHANISMS.findings(MECHANISMS.found(profile, conditions));
  }

  private static List<String> markers(PatientProfile profile, Set<String> conditions) {
    return MECHANISMS.found(profile, conditions).stream().map(FoundMarker::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"EGFR,T790M,-", "EGFR,p.Thr790Met,-", "egfr,t790m,-", "-,-,EGFR T790M", "-,-,T790M"})
  void recognisesAMarkerHoweverItIsWritten(String gene, String variant, String name) {
    assertThat(
            recognise(
                Profiles.withBiomarkers(new Biomarker(gene, variant, name, Status.POSITIVE)),
                NSCLC))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.marker()).isEqualTo("EGFR T790M");
          assertThat(finding.family()).isEqualTo("TARGET_ALTERATION");
          assertThat(finding.lost()).contains("gefitinib", "erlotinib", "afatinib");
          assertThat(finding.implies()).containsExactly("osimertinib if not yet given");
          assertThat(finding.confidence()).isEqualTo("H");
          assertThat(finding.plain()).contains("osimertinib");
          assertThat(finding.familyExplained()).contains("has changed");
          assertThat(finding.evidence()).containsExactly("biomarkers[0]");
        });
  }

  @Test
  void aNegativeOrUnknownTestRecognisesNothing() {
    assertThat(
            recognise(
                Profiles.withBiomarkers(
                    new Biomarker("EGFR", "T790M", null, Status.NEGATIVE),
                    new Biomarker("MET", "amplification", null, Status.UNKNOWN),
                    new Biomarker("STK11", "wild type", null, Status.POSITIVE)),
                NSCLC))
        .isEmpty();
  }

  @Test
  void aMarkerCountsOnlyInItsCondition() {
    var profile = Profiles.withBiomarkers(new Biomarker("EGFR", "T790M", null, Status.POSITIVE));
    assertThat(recognise(profile, Set.of("breast", "solid-tumour"))).isEmpty();
  }

  @Test
  void theMeaningOfC797sDependsOnT790m() {
    Biomarker c797s = new Biomarker("EGFR", "C797S", null, Status.POSITIVE);
    Biomarker t790m = new Biomarker("EGFR", "T790M", null, Status.POSITIVE);
    assertThat(markers(Profiles.withBiomarkers(c797s), NSCLC))
        .containsExactly("EGFR C797S without T790M");
    assertThat(markers(Profiles.withBiomarkers(c797s, t790m), NSCLC))
        .containsExactly("EGFR T790M", "EGFR C797S with T790M, copy not stated");
  }

  @Test
  void targetsAndDriversAreMarkersButNoResistance() {
    var profile = Profiles.withBiomarkers(new Biomarker("BRCA2", "c.5946delT", null, null));
    assertThat(markers(profile, Set.of("prostate"))).contains("BRCA or HRR mutation");
    assertThat(recognise(profile, Set.of("prostate"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "carbapenemase,KPC,enterobacterales-infection,KPC",
    "carbapenemase,NDM,enterobacterales-infection,'NDM, VIM or IMP'",
    "carbapenemase,OXA-48-like,enterobacterales-infection,OXA-48-like",
    "mecA,true,staphylococcal-infection,mecA or mecC (PBP2a)",
    "vanGene,vanA,enterococcal-infection,vanA",
    "mutation,T315I,cml,BCR::ABL1 T315I"
  })
  void factsThatSayTheSameCountToo(String fact, String value, String condition, String marker) {
    Object typed = "true".equals(value) ? Boolean.TRUE : value;
    assertThat(recognise(Profiles.withFacts(Map.of(fact, typed)), Set.of(condition)))
        .extracting(MechanismFinding::marker)
        .containsExactly(marker);
  }

  @ParameterizedTest
  @CsvSource({
    "egfrSensitisingMutation,exon 20 insertion,nsclc,EGFR exon 20 insertion",
    "mutation,BTK C481S,cll,BTK C481S",
    "mutation,'F317L, V299L',cml,BCR::ABL1 V299L"
  })
  void factsAreReadAsWordsAndNamedAsEvidence(
      String fact, String value, String condition, String marker) {
    assertThat(recognise(Profiles.withFacts(Map.of(fact, value)), Set.of(condition)))
        .filteredOn(finding -> finding.marker().equals(marker))
        .extracting(MechanismFinding::evidence)
        .containsExactly(List.of("facts." + fact));
  }

  @Test
  void numbersAndFlagsCountFromTheirLimit() {
    Set<String> conditions = Set.of("depression", "schizophrenia", "celiac");
    assertThat(
            markers(
                Profiles.withFacts(Map.of("crpMgL", 3, "smoker", true, "aberrantIelPct", 21)),
                conditions))
        .containsExactlyInAnyOrder(
            "CRP 3 mg/L or more",
            "CYP1A2 induction by smoking",
            "Aberrant clonal intraepithelial lymphocytes");
    assertThat(
            markers(
                Profiles.withFacts(Map.of("crpMgL", 2.9, "smoker", false, "aberrantIelPct", 20)),
                conditions))
        .isEmpty();
  }

  @Test
  void aNegativeCarbapenemaseIsNoMechanism() {
    assertThat(
            recognise(
                Profiles.withFacts(
                    Map.of("carbapenemase", "negative", "mecA", false, "vanGene", "negative")),
                Set.of(
                    "enterobacterales-infection",
                    "staphylococcal-infection",
                    "enterococcal-infection")))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Mechanism.Family.class)
  void everyFamilyIsExplainedInTwoSentences(Mechanism.Family family) {
    assertThat(MECHANISMS.explained(family).split("\\.( |$)")).hasSize(2);
  }

  @Test
  void aMistakeInTheDataNamesFileLineAndWhatIsExpected(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), "facts: []\nheadings: []\n");
    Files.writeString(folder.resolve("notes.yaml"), "cues: {}\nnotInNotes: []\n");
    Files.writeString(folder.resolve("families.yaml"), "[]\n");
    Files.writeString(
        folder.resolve("x.yaml"),
        """
        - {row: 1, marker: M, kind: TARGET, confidence: H, source: S, plain: P}
        - row: 2
          marker: N
          colour: red
          kind: TARGET
          confidence: H
          source: S
          plain: P
        """);
    assertThatThrownBy(() -> MechanismKnowledge.load(folder))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("x.yaml:")
        .hasMessageContaining("unknown field 'colour', expected one of: aliases, conditions");
  }
}
