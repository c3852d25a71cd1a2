package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.TrialTopic;
import org.nextline.refractory.FoundMarker;
import org.nextline.testing.Knowledge;

class TrialMarkersTest {

  private static TrialMarkers with(String condition, String... names) {
    Set<String> wanted = Set.of(names);
    List<FoundMarker> found =
        Knowledge.all().mechanisms().mechanisms().stream()
            .filter(mechanism -> mechanism.conditions().contains(condition))
            .filter(mechanism -> wanted.contains(mechanism.marker()))
            .map(mechanism -> new FoundMarker(mechanism, List.of("biomarkers[0]")))
            .toList();
    assertThat(found).isNotEmpty();
    return new TrialMarkers(found, Knowledge.all().terminology());
  }

  private static TrialTopic trial(String title, String... interventions) {
    return new TrialTopic("NCT1", title, List.of(), Arrays.asList(interventions));
  }

  @Test
  void aTrialOfWhatTheMarkerPointsToSaysSo() {
    assertThat(with("nsclc", "EGFR T790M").reasons(trial("A study", "DRUG: Osimertinib 80 MG")))
        .containsExactly("It is about osimertinib, which answers EGFR T790M (AURA3 trial, 2017).");
    assertThat(
            with("enterobacterales-infection", "NDM, VIM or IMP")
                .reasons(trial("Cefiderocol for resistant infection")))
        .containsExactly(
            "It is about cefiderocol, which answers NDM, VIM or IMP (IDSA guidance 2024).");
  }

  @Test
  void keywordsCountInTheRegistrysKeywordsTooAndAsWholeWords() {
    TrialMarkers t315i = with("cml", "BCR::ABL1 T315I");
    assertThat(
            t315i.reasons(new TrialTopic("NCT1", null, List.of("Asciminib and T315I"), List.of())))
        .hasSize(1);
    assertThat(t315i.reasons(trial("Ponatinibxyz"))).isEmpty();
  }

  @Test
  void aTrialOfALostDrugAloneIsCautionedAndNotLifted() {
    TrialMarkers t790m = with("nsclc", "EGFR T790M");
    TrialTopic alone =
        trial("Gefitinib before osimertinib", "DRUG: Gefitinib", "DRUG: Placebo of gefitinib");
    assertThat(t790m.reasons(alone)).isEmpty();
    assertThat(t790m.lossOfOnlyDrug(alone))
        .hasValue(
            "gefitinib is defeated by EGFR T790M (AURA3 trial, 2017). It is the only medicine that the study tests.");
  }

  @Test
  void aLostDrugInCompanyIsNoReasonForACaution() {
    TrialMarkers t790m = with("nsclc", "EGFR T790M");
    for (TrialTopic trial :
        List.of(
            trial("x", "DRUG: Gefitinib", "DRUG: Osimertinib"),
            trial("x", "DRUG: Gefitinib", "DRUG: ABC-123"),
            trial("x", "DRUG: gefitinib + pemetrexed"),
            trial("x", "DRUG: osimertinib"),
            trial("x", "PROCEDURE: gefitinib"),
            trial("x"))) {
      assertThat(t790m.lossOfOnlyDrug(trial)).as(trial.interventions().toString()).isEmpty();
    }
  }

  @Test
  void whatIsResearchOnlyNeitherLiftsNorCautions() {
    TrialMarkers efflux = with("enterobacterales-infection", "AcrAB-TolC efflux");
    assertThat(efflux.pointNowhere()).isTrue();
    assertThat(efflux.reasons(trial("Eravacycline", "DRUG: eravacycline"))).isEmpty();
    assertThat(efflux.lossOfOnlyDrug(trial("x", "DRUG: tigecycline"))).isEmpty();
  }
}
