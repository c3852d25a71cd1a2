package org.nextline.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.eligibility.Verdict.MET;
import static org.nextline.eligibility.Verdict.NOT_MET;
import static org.nextline.eligibility.Verdict.UNKNOWN;

import org.junit.jupiter.api.Test;

class CriterionVerdictTest {

  private final Case woman =
      Case.of(
          """
          {'condition': 'breast cancer', 'age': 52, 'sex': 'female',
           'observations': [{'name': 'ecog', 'value': 1},
             {'name': 'hemoglobin', 'value': 95, 'unit': 'g/L'},
             {'name': 'ALT', 'value': 300, 'unit': 'U/L'}],
           'treatments': [{'id': 't1', 'agent': 'paclitaxel', 'end': '2026-10-20'}]}
          """);

  @Test
  void judgesAThinSliceOfEverything() {
    assertThat(woman.included("Age 18 to 65 years")).isEqualTo(MET);
    assertThat(woman.included("Men only")).isEqualTo(NOT_MET);
    assertThat(woman.included("Histologically confirmed breast cancer")).isEqualTo(MET);
    assertThat(woman.included("ECOG performance status 0-1")).isEqualTo(MET);
    assertThat(woman.included("Hemoglobin ≥ 9 g/dL")).isEqualTo(MET);
    assertThat(woman.included("ALT ≤ 2.5 x ULN")).isEqualTo(NOT_MET);
    assertThat(woman.included("Prior taxane")).isEqualTo(MET);
    assertThat(woman.excluded("Chemotherapy within 4 weeks prior to enrollment")).isEqualTo(MET);
    assertThat(woman.excluded("Active hepatitis B")).isEqualTo(UNKNOWN);
  }

  @Test
  void saysWhyAndWhere() {
    CriterionFinding finding = woman.inclusion("Hemoglobin ≥ 10 g/dL");

    assertThat(finding.verdict()).isEqualTo(NOT_MET);
    assertThat(finding.because())
        .isEqualTo("The hemoglobin is 95 g/L; asked: hemoglobin at least 10 g/dL.");
    assertThat(finding.evidence()).containsExactly("observations[1]");
  }
}
