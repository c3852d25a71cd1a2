package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectTest {

  private final Case pregnant =
      Case.of(
          "{'condition': 'asthma', 'sex': 'female', 'observations': [{'name': 'pregnant', 'value': true}]}");

  @Test
  void metUnderExclusionKeepsOut() {
    CriterionFinding finding = pregnant.exclusion("Pregnancy");

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.effect()).isEqualTo(Effect.SPEAKS_AGAINST);
  }

  @Test
  void metUnderInclusionLetsIn() {
    CriterionFinding finding = pregnant.inclusion("Pregnant women");

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.effect()).isEqualTo(Effect.SPEAKS_FOR);
  }

  @Test
  void theSameWordsMeanTheOppositeUnderTheOtherHeading() {
    assertThat(pregnant.inclusion("Asthma").effect())
        .isNotEqualTo(pregnant.exclusion("Asthma").effect());
  }

  @ParameterizedTest
  @EnumSource
  void anEffectIsNoVerdict(Verdict verdict) {
    assertThat(Effect.values()).extracting(Enum::name).doesNotContain(verdict.name());
  }

  @Test
  void unknownNeverMakesATrialUnlikely() {
    assertThat(Fit.of(List.of(Effect.OPEN, Effect.OPEN))).isEqualTo(Fit.POSSIBLE);
    assertThat(Fit.of(List.of())).isEqualTo(Fit.POSSIBLE);
    assertThat(Fit.of(List.of(Effect.SPEAKS_FOR, Effect.OPEN))).isEqualTo(Fit.LIKELY);
    assertThat(Fit.of(List.of(Effect.SPEAKS_FOR, Effect.SPEAKS_AGAINST))).isEqualTo(Fit.UNLIKELY);
  }
}
