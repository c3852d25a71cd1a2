package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.patient.PatientProfile;
import org.nextline.testing.AssessmentExamples;
import org.nextline.testing.Knowledge;

/** What a verdict must be read with, and what it must not. */
class CaveatCasesTest {

  record Case(
      String id,
      String criterion,
      PatientProfile profile,
      List<String> has,
      List<String> hasNot,
      String rationale) {}

  @TestFactory
  Stream<DynamicTest> cases() {
    Path file = Path.of("src/test/resources/refractory/cases-caveats.json");
    return AssessmentExamples.read(file, Case[].class).stream()
        .map(one -> DynamicTest.dynamicTest(one.id(), () -> check(one)));
  }

  private static void check(Case one) {
    List<String> codes =
        Knowledge.assess(one.profile(), one.criterion(), Stringency.STANDARD).caveats().stream()
            .map(Caveat::code)
            .toList();
    assertThat(codes)
        .as(one.rationale())
        .containsAll(one.has())
        .doesNotContainAnyElementsOf(one.hasNot().isEmpty() ? List.of("none") : one.hasNot());
  }
}
