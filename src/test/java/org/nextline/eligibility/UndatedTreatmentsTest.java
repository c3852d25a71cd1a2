package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.NOT_MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time in the sentence that was not taken up leaves open when a treatment counts. */
class UndatedTreatmentsTest {

  private final Case longAgo =
      Case.of(
          "{'condition': 'gout', 'treatments': [{'agent': 'azathioprine', 'end': '2019-01-01'}]}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Concurrent use of moonshine, including azathioprine",
        "Receiving garden herbs or azathioprine",
        "Azathioprine or a magic potion in the preceding 3 months"
      })
  void aTimeThatWasNotTakenUpLeavesAnExclusionOpen(String text) {
    assertThat(longAgo.excluded(text)).isEqualTo(UNKNOWN);
  }

  @Test
  void withoutATimeEverIsMeant() {
    assertThat(longAgo.excluded("Prior azathioprine")).isEqualTo(MET);
    assertThat(longAgo.included("Prior azathioprine")).isEqualTo(MET);
    assertThat(longAgo.included("No prior azathioprine")).isEqualTo(NOT_MET);
  }

  @Test
  void wordsThatNarrowADenialAreKept() {
    Case asthma = Case.of("{'condition': 'asthma'}");
    assertThat(asthma.included("No asthma")).isEqualTo(NOT_MET);
    assertThat(asthma.included("No active asthma")).isEqualTo(UNKNOWN);
    assertThat(asthma.included("No clinically significant asthma")).isEqualTo(UNKNOWN);
  }
}
