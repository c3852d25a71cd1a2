package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Biomarker.Status;
import org.nextline.patient.PatientProfile;

/** What notes say was found, and what they only mention. */
class MarkersInNotesTest {

  private static final MechanismKnowledge MECHANISMS =
      MechanismKnowledge.load(Path.of("seed-data/mechanisms"));
  private static final Set<String> NSCLC = Set.of("nsclc", "solid-tumour");

  private static List<String> markers(String notes, Set<String> conditions) {
    return MECHANISMS.found(Profiles.withNotes(notes, null), conditions).stream()
        .map(FoundMarker::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T790M detected",
        "EGFR T790M detected in plasma ctDNA.",
        "acquired EGFR T790M",
        "Progressed on erlotinib; rebiopsy: EGFR p.Thr790Met.",
        "EGFR p.(Thr790Met), VAF 12 %",
        "NSCLC with EGFR L858R and T790M, on gefitinib",
        "EGFR T790M positive, C797S negative",
        "T790M: positive",
        "T790M+",
        "T790M +ve",
        "Tested positive for T790M in March",
        "tested for T790M: positive",
        "Suspected T790M was confirmed by biopsy",
        "C797S not detected; T790M detected",
        "C797S not detected, T790M detected",
        "No C797S but T790M found",
        "negative for ALK, positive for EGFR T790M",
        "Not only T790M was found",
        "No known drug allergies, EGFR T790M",
        "Never smoker. EGFR-T790M.",
        "no doubt about the result: T790M present",
        "ctDNA shows EGFR exon 19 deletion and T790M",
        "Acquired T790M after gefitinib, brain MRI negative",
        "She harbours EGFR T790M",
        "EGFR T790M 8 %, no brain metastases",
        "In May 2024 T790M was detected",
        "Liquid biopsy: EGFR T790M 12% VAF, MET amplification not seen",
      })
  void countsWhatIsStated(String notes) {
    assertThat(markers(notes, NSCLC)).contains("EGFR T790M");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no T790M",
        "No EGFR T790M was found",
        "T790M not detected",
        "T790M was not detected in plasma",
        "T790M wasn't detected",
        "EGFR T790M negative",
        "T790M neg",
        "T790M: negative",
        "T790M (-)",
        "T790M -ve",
        "T790M: no",
        "T790M - none",
        "negative for T790M",
        "tested negative for EGFR T790M",
        "without T790M",
        "no evidence of T790M",
        "neither T790M nor C797S",
        "no acquired T790M",
        "No C797S, T790M or MET amplification",
        "No MET amplification, T790M or C797S",
        "T790M, C797S and MET amplification not detected",
        "T790M, C797S, KRAS G12C: not detected",
        "T790M and C797S negative",
        "Not detected: T790M, C797S",
        "Negative: EGFR T790M",
        "EGFR wild type, T790M absent",
        "EGFR T790M wild type",
        "T790M was found to be absent",
        "T790M no longer detected",
        "tested for T790M",
        "Tested for T790M and C797S last week",
        "T790M pending",
        "T790M result is awaited",
        "T790M testing sent",
        "possible T790M",
        "suspected T790M",
        "T790M?",
        "? T790M",
        "rule out T790M",
        "to exclude T790M",
        "if T790M is detected, osimertinib",
        "will check for T790M",
        "discuss T790M testing at next visit",
        "T790M status unknown",
        "T790M could not be assessed",
        "T790M not tested",
        "consider T790M assay",
        "T790M equivocal",
        "family history of T790M",
        "Family history: germline EGFR T790M (sister)",
        "Her mother had EGFR T790M",
        "T790M in his brother",
        "EGFR exon 20",
        "EGFR mutation",
        "EGFR",
      })
  void leavesOutWhatIsDeniedDoubtedOrSomebodyElses(String notes) {
    assertThat(markers(notes, NSCLC)).doesNotContain("EGFR T790M", "EGFR exon 20 insertion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EGFR exon 20 ins|nsclc|EGFR exon 20 insertion",
        "EGFR ex20ins (p.Asp770_Asn771insSVD)|nsclc|EGFR exon 20 insertion",
        "MET amp on rebiopsy|nsclc|MET amplification",
        "EGFR C797S in cis with T790M|nsclc|EGFR C797S in cis with T790M",
        "KRAS G12V|colorectal|KRAS or NRAS mutation",
        "NRAS mutation found|colorectal|KRAS or NRAS mutation",
        "BRAF p.Val600Glu|colorectal|BRAF V600E",
        "FLT3-ITD, allelic ratio 0.8|aml|FLT3-ITD",
        "BCR-ABL1 T315I mutation|cml|BCR::ABL1 T315I",
        "BTK Cys481Ser detected|cll|BTK C481S",
        "t(11;14) by FISH|myeloma|t(11;14)",
        "CD20-negative relapse|dlbcl|CD20 loss",
        "KPC-producing Klebsiella pneumoniae in urine|enterobacterales-infection|KPC",
        "ESBL screen positive, KPC-3 found|enterobacterales-infection|KPC",
        "blaNDM-1 detected|enterobacterales-infection|'NDM, VIM or IMP'",
        "NDM-5|enterobacterales-infection|'NDM, VIM or IMP'",
        "OXA-48|enterobacterales-infection|OXA-48-like",
        "mecA positive|staphylococcal-infection|mecA or mecC (PBP2a)",
        "VRE, vanA by PCR|enterococcal-infection|vanA",
        "UL97 mutation|cmv|CMV UL97",
        "UL97 A594V|cmv|CMV UL97",
        "rpoB mutation detected|tuberculosis|'rpoB mutation, other than S450L'",
        "pathogenic variant in SCN1A|epilepsy|SCN1A loss of function",
        "SCN1A c.2589+3A>T|epilepsy|SCN1A loss of function",
        "LGI1 antibodies positive|epilepsy|'LGI1, CASPR2 or NMDA receptor antibodies'",
        "HLA-B*15:02 positive|epilepsy|HLA-B*15:02 or HLA-A*31:01",
        "CYP2D6 ultra-rapid metaboliser|depression|CYP2D6 ultrarapid metaboliser",
        "CYP2D6 *4/*4|pain|CYP2D6 poor metaboliser (opioids)",
      })
  void readsWhatPeopleWrite(String notes, String condition, String marker) {
    assertThat(markers(notes, Set.of(condition))).contains(marker.replace("'", ""));
  }

  /** The bare name of a gene, an abbreviation that means something else, another change of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talked about SCN1A with the family|epilepsy",
        "SCN1A gene panel|epilepsy",
        "SCN1A variant of uncertain significance|epilepsy",
        "SCN1A mutation in her sister|epilepsy",
        "SCN1A sequencing: no mutations|epilepsy",
        "UL97 and UL54 sequencing: no mutations|cmv",
        "IMP: carbapenem-resistant Klebsiella pneumoniae|enterobacterales-infection",
        "negative for KPC|enterobacterales-infection",
        "carbapenemase PCR: KPC, NDM, VIM negative|enterobacterales-infection",
        "no KPC, NDM or OXA-48|enterobacterales-infection",
        "KRAS amplification|colorectal",
        "KRAS/NRAS wild type|colorectal",
        "RAS wild-type, BRAF not tested|colorectal",
        "screened for mecA|staphylococcal-infection",
        "POLG test pending|epilepsy",
      })
  void aNameAloneIsNoFinding(String notes, String condition) {
    assertThat(markers(notes, Set.of(condition))).isEmpty();
  }

  @Test
  void saysWhereItWasFound() {
    PatientProfile profile =
        Profiles.of("EGFR T790M detected", new Biomarker("EGFR", "T790M", null, Status.POSITIVE));
    assertThat(MECHANISMS.found(profile, NSCLC))
        .singleElement()
        .extracting(FoundMarker::evidence)
        .isEqualTo(List.of("biomarkers[0]", "notes"));
  }

  @Test
  void aNegativeTestGoesBeforeTheNotes() {
    PatientProfile profile =
        Profiles.of("EGFR T790M detected", new Biomarker("EGFR", "T790M", null, Status.NEGATIVE));
    assertThat(MECHANISMS.found(profile, NSCLC)).isEmpty();
  }

  /** Whatever else a sentence says around it, a plain denial is never read as a finding. */
  @Property(tries = 300)
  void aDenialStaysADenial(
      @ForAll @AlphaChars @Whitespace @StringLength(max = 30) String before,
      @ForAll @AlphaChars @Whitespace @StringLength(max = 30) String after) {
    assertThat(markers(before + " no T790M. " + after, NSCLC)).isEmpty();
    assertThat(markers(before + ". T790M not detected " + after, NSCLC)).isEmpty();
  }

  @Property(tries = 300)
  void notesWithoutAMarkerHaveNone(
      @ForAll @AlphaChars @Whitespace @StringLength(max = 60) String notes) {
    assertThat(markers(notes, Set.of("nsclc"))).isEmpty();
  }
}
