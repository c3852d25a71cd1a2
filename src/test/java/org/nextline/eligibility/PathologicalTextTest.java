package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.eligibility.reading.CriterionReader;

/** No text hangs the reader; the time allowed is for a slow machine, not a measure of speed. */
class PathologicalTextTest {

  private static final int MEGABYTE = 1 << 20;
  private static final CriterionReader READER = new CriterionReader(Reading.LEXICON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[",
        "()",
        "(a",
        "1",
        "1,",
        "1.",
        "1 ",
        "1 000 ",
        "or ",
        "and ",
        "a, ",
        "not ",
        "except ",
        "such as ",
        "within ",
        "if ",
        "- ",
        "1. x ",
        "a) ",
        ":",
        "x:\n",
        "  - a:\n",
        "≥ ",
        "≥ 1 and ",
        "cancer ",
        "cancer or ",
        "cancer, ",
        "severe ",
        "severe, ",
        "aspirin ",
        "aspirin or ",
        "prior ",
        "ALT ",
        "ALT, ",
        "ALT ≤ ",
        "EGFR ",
        "pregnant ",
        "stage I ",
        "NYHA ",
        "at least 1 ",
        "0, 1, ",
        "Inclusion Criteria: ",
        "•",
        "\n",
        "\u00a0",
        "+",
        "history of ",
        "failed ",
        "allergy to ",
        "hepatitis B ",
        "no ",
        "Age: ",
        "; ",
        ". A",
        "é",
        "\uD83D\uDE00"
      })
  void aMegabyteOfOneThing(String thing) {
    String text = thing.repeat(MEGABYTE / thing.length());

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.read(text)))
        .isNotNull();
  }
}
