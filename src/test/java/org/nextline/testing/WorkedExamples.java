package org.nextline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.CriterionPack;
import org.nextline.refractory.RefractoryStatus;

/**
 * Profiles with the assessment that is expected of them, one test each; those of a criterion that
 * we lack are skipped.
 */
public final class WorkedExamples {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private static final Set<String> CRITERIA =
      Knowledge.criteria().packs().stream().map(CriterionPack::id).collect(Collectors.toSet());

  private WorkedExamples() {}

  record Examples(@JsonProperty("vectors") List<Example> vectors) {}

  record Example(String id, PatientProfile profile, Expected expected, String rationale) {}

  record Expected(
      String criteriaId,
      RefractoryStatus status,
      String stage,
      List<String> missing,
      Integer adequateTrialCount,
      Integer failedCount) {}

  /** A test for each example of a file in the form of the public contract's. */
  public static Stream<DynamicTest> in(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Examples.class).vectors().stream()
        .map(example -> DynamicTest.dynamicTest(example.id(), () -> check(example)));
  }

  private static void check(Example example) {
    assumeTrue(
        CRITERIA.contains(example.expected().criteriaId()),
        () -> "skipped: no criterion " + example.expected().criteriaId());
    List<String> lineage = Knowledge.lineageOf(example.profile().condition());
    CriterionAssessment found =
        Knowledge.evaluator().assess(example.profile(), lineage, example.profile().age()).stream()
            .filter(a -> a.criteriaId().equals(example.expected().criteriaId()))
            .findFirst()
            .orElseThrow();
    assertThat(
            new Expected(
                found.criteriaId(),
                found.status(),
                found.stage(),
                found.missing().stream().sorted().toList(),
                found.adequateTrialCount(),
                found.failedCount()))
        .as(example.rationale())
        .isEqualTo(
            new Expected(
                example.expected().criteriaId(),
                example.expected().status(),
                example.expected().stage(),
                example.expected().missing().stream().sorted().toList(),
                example.expected().adequateTrialCount(),
                example.expected().failedCount()));
  }
}
