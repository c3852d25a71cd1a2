package org.nextline.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.testing.SharedData;

/** The ranges refuse nothing that the contract's own examples send. */
class ProfileRangesTest {

  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void acceptEveryProfileOfTheContract() throws Exception {
    JsonNode vectors = json.readTree(SharedData.assessmentExamples().toFile()).get("vectors");
    assertThat(vectors).hasSizeGreaterThan(50);
    for (JsonNode vector : vectors) {
      var profile = json.treeToValue(vector.get("profile"), PatientProfile.class);
      assertThat(validator.validate(profile)).as(vector.path("id").asText()).isEmpty();
    }
  }

  @Test
  void aHelperMethodIsNoProperty() {
    var positive = new Biomarker("EGFR", "T790M", null, Biomarker.Status.POSITIVE);
    assertThat(json.valueToTree(positive).properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("gene", "variant", "status");
  }
}
