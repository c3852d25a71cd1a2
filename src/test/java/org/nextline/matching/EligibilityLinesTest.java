package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;

class EligibilityLinesTest {

  @Test
  void tellsInclusionFromExclusionByHeadingAndLosesNothing() {
    String text =
        "Inclusion Criteria:\n\n* Age 18 or older\n* Two medicines failed\n\nExclusion Criteria:\n\n1. Pregnancy\n2) Surgery planned";
    assertThat(EligibilityLines.of(text))
        .extracting(f -> f.type() + ": " + f.text())
        .containsExactly(
            "INCLUSION: Age 18 or older",
            "INCLUSION: Two medicines failed",
            "EXCLUSION: Pregnancy",
            "EXCLUSION: Surgery planned");
  }

  @Test
  void judgesNothing() {
    assertThat(EligibilityLines.of("* Anything"))
        .extracting(CriterionFinding::verdict)
        .containsOnly(Verdict.UNKNOWN);
  }

  @Test
  void aSentenceThatSpeaksOfExclusionIsNoHeading() {
    assertThat(EligibilityLines.of("* Exclusion of other causes by MRI"))
        .extracting(CriterionFinding::type, CriterionFinding::text)
        .containsExactly(tuple(Type.INCLUSION, "Exclusion of other causes by MRI"));
  }

  @Test
  void aTrialWithoutTextHasNoLines() {
    assertThat(EligibilityLines.of(null)).isEmpty();
  }
}
