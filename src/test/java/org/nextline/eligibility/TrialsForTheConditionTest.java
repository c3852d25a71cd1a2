package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a criterion means in a trial that studies the patient's own disease. */
class TrialsForTheConditionTest {

  private static final String WOMAN =
      "{'condition': 'multiple sclerosis', 'otherConditions': ['asthma'], 'sex': 'female'}";
  private static final String MAN = "{'condition': 'multiple sclerosis', 'sex': 'male'}";

  private final Case anyTrial = Case.of(WOMAN);
  private final Case trialOfIt = anyTrial.inTrialsForTheCondition();

  @Test
  void aGroupThatIsExcludedMeansTheOthersOfTheGroup() {
    assertThat(anyTrial.excluded("Neurological disease")).isEqualTo(Verdict.MET);
    assertThat(trialOfIt.excluded("Neurological disease")).isEqualTo(Verdict.UNKNOWN);
    assertThat(trialOfIt.included("Neurological disease")).isEqualTo(Verdict.MET);
    assertThat(anyTrial.included("No neurological disease")).isEqualTo(Verdict.NOT_MET);
    assertThat(trialOfIt.included("No neurological disease")).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void theDiseaseItselfAndOtherDiseasesAreMeantAsEver() {
    assertThat(trialOfIt.excluded("Multiple sclerosis")).isEqualTo(Verdict.MET);
    assertThat(trialOfIt.excluded("Asthma")).isEqualTo(Verdict.MET);
  }

  @Test
  void healthyVolunteersAreThereForComparison() {
    assertThat(anyTrial.included("Healthy volunteers")).isEqualTo(Verdict.NOT_MET);
    assertThat(trialOfIt.included("Healthy volunteers")).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void whatIsAskedOfWomenInAPassageOnContraceptionKeepsNoManOut() {
    String passage =
        "Women must be postmenopausal; men must agree to use contraception during the study";
    CriterionFinding man = Case.of(MAN).inclusion(passage);
    assertThat(man.effect()).isNotEqualTo(Effect.SPEAKS_AGAINST);
    assertThat(Case.of(MAN).included("Postmenopausal women")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theCheapJudgementIsThatOfTheOneWithReasons() {
    for (String text : new String[] {"Neurological disease", "Healthy volunteers", "Asthma"}) {
      for (Criterion criterion : trialOfIt.bothWays(text)) {
        assertThat(trialOfIt.judge().effect(criterion))
            .isEqualTo(trialOfIt.judge().judge(criterion).effect());
      }
    }
  }

  @Test
  void onlyWhatIsUnderstoodToTheLastWordIsHeldAgainstATrial() {
    Criterion whole = trialOfIt.bothWays("Asthma").getLast();
    Criterion part = trialOfIt.bothWays("Asthma or wandering about in the moonlight").getLast();
    assertThat(trialOfIt.judge().judge(part).verdict()).isEqualTo(Verdict.MET);
    assertThat(trialOfIt.judge().decisiveEffect(part)).isEqualTo(Effect.OPEN);
    assertThat(trialOfIt.judge().decisiveEffect(whole)).isEqualTo(Effect.SPEAKS_AGAINST);
  }
}
