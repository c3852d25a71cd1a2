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

/** For each choice that a source leaves open: a patient whose verdict hangs on it. */
class StringencyCasesTest {

  record Case(
      String id,
      String criterion,
      PatientProfile profile,
      RefractoryStatus strict,
      RefractoryStatus standard,
      RefractoryStatus lenient,
      String rationale) {}

  @TestFactory
  Stream<DynamicTest> cases() {
    Path file = Path.of("src/test/resources/refractory/cases-stringency.json");
    return AssessmentExamples.read(file, Case[].class).stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.id(),
                () ->
                    assertThat(verdicts(one))
                        .as(one.rationale())
                        .isEqualTo(List.of(one.strict(), one.standard(), one.lenient()))));
  }

  private static List<RefractoryStatus> verdicts(Case one) {
    return Stream.of(Stringency.STRICT, Stringency.STANDARD, Stringency.LENIENT)
        .map(stringency -> Knowledge.assess(one.profile(), one.criterion(), stringency).status())
        .toList();
  }
}
