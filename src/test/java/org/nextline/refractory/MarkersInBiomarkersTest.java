package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextline.patient.Biomarker;
import org.nextline.patient.Biomarker.Status;

/** What a biomarker says, as gene and variant or by name. */
class MarkersInBiomarkersTest {

  private static final MechanismKnowledge MECHANISMS =
      MechanismKnowledge.load(Path.of("seed-data/mechanisms"));

  private static List<String> markers(Biomarker biomarker, String condition) {
    return MECHANISMS.found(Profiles.withBiomarkers(biomarker), Set.of(condition)).stream()
        .map(FoundMarker::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "EGFR|NP_005219.2:p.(Thr790Met)|-|nsclc|EGFR T790M",
        "EGFR|c.2369C>T (p.Thr790Met)|-|nsclc|EGFR T790M",
        "EGFR|T790M mutation|-|nsclc|EGFR T790M",
        "EGFR|-|T790M|nsclc|EGFR T790M",
        "EGFR|exon 20 ins|-|nsclc|EGFR exon 20 insertion",
        "EGFR|p.Asp770_Asn771insSVD|-|nsclc|EGFR exon 20 insertion",
        "EGFR|exon 20 insertion (p.Ala767_Val769dup)|-|nsclc|EGFR exon 20 insertion",
        "MET|amp|-|nsclc|MET amplification",
        "ERBB2|exon 20 insertion|-|nsclc|HER2 amplification or mutation",
        "BRAF|p.V600E|-|colorectal|BRAF V600E",
        "BRAF|Val600Glu|-|solid-tumour|BRAF V600 mutation",
        "KRAS|G12D|-|colorectal|KRAS or NRAS mutation",
        "KRAS|p.Gly12Cys|-|colorectal|KRAS G12C",
        "ESR1|D538G|-|breast|ESR1 mutation",
        "BRCA2|c.5946delT|-|ovarian|BRCA or HRR mutation",
        "ABL1|p.Thr315Ile|-|cml|BCR::ABL1 T315I",
        "BCR-ABL1|T315I|-|cml|BCR::ABL1 T315I",
        "FLT3|ITD|-|aml|FLT3-ITD",
        "FLT3|D835Y|-|aml|FLT3 D835",
        "-|-|FLT3-ITD|aml|FLT3-ITD",
        "BTK|C481S|-|cll|BTK C481S",
        "-|-|CD20 negative|dlbcl|CD20 loss",
        "-|-|blaKPC|enterobacterales-infection|KPC",
        "-|-|KPC-3|enterobacterales-infection|KPC",
        "carbapenemase|KPC-3|-|enterobacterales-infection|KPC",
        "carbapenemase|OXA-48|-|enterobacterales-infection|OXA-48-like",
        "-|-|mecA positive|staphylococcal-infection|mecA or mecC (PBP2a)",
        "mecA|-|-|staphylococcal-infection|mecA or mecC (PBP2a)",
        "-|-|vanA|enterococcal-infection|vanA",
        "UL97|-|-|cmv|CMV UL97",
        "UL97|T409M|-|cmv|CMV UL97 maribavir resistance",
        "SCN1A|-|-|epilepsy|SCN1A loss of function",
        "SCN1A|c.2589+3A>T|-|epilepsy|SCN1A loss of function",
        "SCN1A|gain of function|-|epilepsy|SCN1A gain of function",
        "CYP2D6|ultrarapid|-|depression|CYP2D6 ultrarapid metaboliser",
        "CYP2C19|*17/*17|-|gerd|CYP2C19 ultrarapid or rapid metaboliser",
        "HLA-B|*15:02|-|epilepsy|HLA-B*15:02 or HLA-A*31:01",
      })
  void isRecognisedHoweverItIsWritten(
      String gene, String variant, String name, String condition, String marker) {
    assertThat(markers(new Biomarker(gene, variant, name, Status.POSITIVE), condition))
        .containsExactly(marker);
  }

  /** A gene alone, another gene's variant, and what is no variant. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "EGFR|-|-|nsclc",
        "KIT|T790M|-|nsclc",
        "EGFR|L858R|-|nsclc",
        "EGFR|T790M not detected|-|nsclc",
        "EGFR|no T790M|-|nsclc",
        "MET|exon 14 skipping|-|nsclc",
        "MET|not amplified|-|nsclc",
        "STK11|wild type|-|nsclc",
        "KRAS|amplification|-|colorectal",
        "KRAS|no mutation detected|-|colorectal",
        "-|-|KRAS wild-type|colorectal",
        "ABL1|-|-|cml",
        "BTK|-|-|cll",
        "FLT3|-|-|aml",
        "carbapenemase|negative|-|enterobacterales-infection",
        "-|-|KPC not detected|enterobacterales-infection",
        "KPC|not detected|-|enterobacterales-infection",
        "SCN1A|VUS|-|epilepsy",
        "SCN1A|benign|-|epilepsy",
        "SCN2A|loss of function|-|epilepsy",
        "CYP2D6|normal metaboliser|-|depression",
        "HLA-B|*57:01|-|epilepsy",
      })
  void isNotRecognised(String gene, String variant, String name, String condition) {
    assertThat(markers(new Biomarker(gene, variant, name, Status.POSITIVE), condition)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mechanisms")
  void whatIsNegativeOrUnknownIsNeverRecognised(Mechanism mechanism) {
    Set<String> conditions = Set.copyOf(mechanism.conditions());
    for (Status status : List.of(Status.NEGATIVE, Status.UNKNOWN)) {
      Biomarker biomarker = new Biomarker(null, null, mechanism.marker(), status);
      assertThat(MECHANISMS.found(Profiles.withBiomarkers(biomarker), conditions)).isEmpty();
    }
  }

  /** Every spelling of an entry leads to it, unless other markers decide about it. */
  @ParameterizedTest
  @MethodSource("mechanisms")
  void everySpellingIsRecognised(Mechanism mechanism) {
    assumeTrue(mechanism.with().isEmpty() && mechanism.without().isEmpty());
    Stream.concat(Stream.of(mechanism.marker()), mechanism.aliases().stream())
        .map(spelling -> spelling.replaceFirst(" \\*$", " R100X"))
        .forEach(spelling ->
            assertThat(
                    MECHANISMS.found(
                        Profiles.withBiomarkers(
                            new Biomarker(null, null, spelling, Status.POSITIVE)),
                        Set.copyOf(mechanism.conditions())))
                .as(spelling)
                .extracting(FoundMarker::mechanism)
                .contains(mechanism));
  }

  static List<Mechanism> mechanisms() {
    return MECHANISMS.mechanisms();
  }
}
