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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.CriterionAssessment;
import org.nextline.refractory.CriterionPack;
import org.nextline.refractory.RefractoryStatus;
import org.nextline.refractory.Stringency;

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

  /** Each file is read once, however many tests ask for it. */
  private static final Map<Path, Examples> READ = new ConcurrentHashMap<>();

  private AssessmentExamples() {}

  /** The cases of a file as a test's own record. */
  public static <T> List<T> read(Path file, Class<T[]> type) {
    try {
      return List.of(JSON.readValue(file.toFile(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The profiles of a file of examples with the criterion each is about. */
  public static Stream<Judged> profiles(Path file) {
    return examples(file)
        .map(example ->
            new Judged(example.id(), example.profile(), example.expected().criteriaId()));
  }

  private static Stream<Example> examples(Path file) {
    return READ.computeIfAbsent(file, AssessmentExamples::read).vectors().stream();
  }

  private static Examples read(Path file) {
    try {
      return JSON.readValue(file.toFile(), Examples.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A profile and the criterion to judge it by. */
  public record Judged(String id, PatientProfile profile, String criterion) {}

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
    return examples(file)
        .map(example -> DynamicTest.dynamicTest(example.id(), () -> check(example)));
  }

  private static void check(Example example) {
    String criterion = example.expected().criteriaId();
    assumeTrue(CRITERIA.contains(criterion), () -> "skipped: no criterion " + criterion);
    PatientProfile profile = example.profile();
    CriterionAssessment found = Knowledge.assess(profile, criterion, Stringency.STANDARD);
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
