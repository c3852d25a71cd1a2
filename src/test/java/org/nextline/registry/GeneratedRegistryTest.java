package org.nextline.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class GeneratedRegistryTest {

  private static final int TRIALS = 1_000;

  private final GeneratedRegistry registry = new GeneratedRegistry();
  private final RegistryShape shape = RegistryShape.measured();

  @Test
  void theSameStudyIsTheSameWheneverItIsMade() throws IOException {
    String few = text(5);

    assertThat(few.lines()).hasSize(5);
    assertThat(text(20)).startsWith(few);
    assertThat(new GeneratedRegistry()).isNotSameAs(registry);
    assertThat(few.lines().distinct()).hasSize(5);
  }

  @Test
  void itHasTheShapeOfTheRealRegistry() throws IOException {
    List<JsonNode> studies = new ArrayList<>();
    for (String line : text(TRIALS).lines().toList()) {
      studies.add(new ObjectMapper().readTree(line));
    }

    assertMedian(studies, "bytes", study -> study.toString().length());
    assertMedian(
        studies,
        "eligibility",
        study ->
            study.at("/protocolSection/eligibilityModule/eligibilityCriteria").asText().length());
    assertMedian(
        studies,
        "summary",
        study -> study.at("/protocolSection/descriptionModule/briefSummary").asText().length());
    double mean =
        studies.stream()
            .mapToInt(
                study -> study.at("/protocolSection/contactsLocationsModule/locations").size())
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(8.6, within(2.0));
  }

  private void assertMedian(List<JsonNode> studies, String field, ToIntFunction<JsonNode> measure) {
    int median =
        studies.stream().mapToInt(measure).sorted().skip(TRIALS / 2).findFirst().orElseThrow();
    int real = shape.quantiles().get(field).get(RegistryShape.LEVELS.indexOf(0.5));
    assertThat(median).as(field).isBetween((int) (real * 0.8), (int) (real * 1.25));
  }

  private String text(int trials) throws IOException {
    var out = new ByteArrayOutputStream();
    registry.write(trials, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
