package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.matching.CriterionFinding.Type;
import org.nextline.matching.CriterionFinding.Verdict;

class CriterionFindingTest {

  @ParameterizedTest
  @CsvSource({
    "INCLUSION, MET,            false",
    "INCLUSION, NOT_MET,        true",
    "INCLUSION, UNKNOWN,        false",
    "INCLUSION, NOT_APPLICABLE, false",
    "EXCLUSION, MET,            true",
    "EXCLUSION, NOT_MET,        false",
    "EXCLUSION, UNKNOWN,        false",
    "EXCLUSION, NOT_APPLICABLE, false"
  })
  void onlyAKnownFactSpeaksAgainstAnOption(Type type, Verdict verdict, boolean against) {
    var finding = new CriterionFinding(type, "", verdict, "", null);
    assertThat(finding.speaksAgainst()).isEqualTo(against);
  }

  @Test
  void isWrittenAsTheContractNamesIt() throws Exception {
    var json = new ObjectMapper();
    var finding = CriterionFinding.exclusion("Pregnancy", Verdict.MET, "stated", "observations");
    String written = json.writeValueAsString(finding);
    assertThat(written)
        .isEqualTo(
            "{\"type\":\"exclusion\",\"text\":\"Pregnancy\",\"verdict\":\"MET\","
                + "\"because\":\"stated\",\"evidence\":[\"observations\"]}");
    assertThat(json.readValue(written, CriterionFinding.class)).isEqualTo(finding);
  }
}
