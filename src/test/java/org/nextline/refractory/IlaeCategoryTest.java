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

/** The outcome category of each treatment of epilepsy: 1 to 3, with A, B or C for side effects. */
class IlaeCategoryTest {

  record Case(String id, PatientProfile profile, List<String> categories, String rationale) {}

  @TestFactory
  Stream<DynamicTest> categories() {
    Path file = Path.of("src/test/resources/refractory/cases-ilae-category.json");
    return AssessmentExamples.read(file, Case[].class).stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.id(),
                () ->
                    assertThat(
                            Knowledge.assess(
                                    one.profile(), "epilepsy.ilae2010", Stringency.STANDARD)
                                .treatments())
                        .extracting(TreatmentJudgement::category)
                        .as(one.rationale())
                        .isEqualTo(one.categories())));
  }
}
