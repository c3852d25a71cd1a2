package org.nextline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Worked assessments: a profile and what a criterion must say of it. Those of a criterion we lack
 * are skipped.
 */
public final class AssessmentExamples {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private static final Set<String> CRITERIA =
      Knowledge.criteria().packs().stream().map(CriterionPack::id).collect(Collectors.toSet());

  private AssessmentExamples() {}

  private record Examples(@JsonProperty("vectors") List<Example> vectors) {}

  private record Example(String id, PatientProfile profile, Expected expected, String rationale) {}

  private record Expected(
      String criteriaId,
      RefractoryStatus status,
      String stage,
      List<String> missing,
      Integer adequateTrialCount,
      Integer failedCount) {

    private Expected {
      missing = missing.stream().sorted().toList();
    }
  }

  /** A test for each example of the file. */
  public static Stream<DynamicTest> in(Path file) {
    try {
      return JSON.readValue(file.toFile(), Examples.class).vectors().stream()
          .map(example -> DynamicTest.dynamicTest(example.id(), () -> check(example)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Example example) {
    String criterion = example.expected().criteriaId();
    assumeTrue(CRITERIA.contains(criterion), () -> "skipped: no criterion " + criterion);
    PatientProfile profile = example.profile();
    List<String> lineage = Knowledge.lineageOf(profile.condition());
    CriterionAssessment found =
        Knowledge.assess(profile, lineage).stream()
            .filter(assessment -> assessment.criteriaId().equals(criterion))
            .findFirst()
            .orElseThrow();
    assertThat(
            new Expected(
                found.criteriaId(),
                found.status(),
                found.stage(),
                found.missing(),
                found.adequateTrialCount(),
                found.failedCount()))
        .as(example.rationale())
        .isEqualTo(example.expected());
  }
}
