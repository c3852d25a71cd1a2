package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.testing.AssessmentExamples;
import org.nextline.testing.Knowledge;

/** Cases of our own for the criteria of blood cancers and solid tumours: limits and unknowns. */
class CancerCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return AssessmentExamples.in(Path.of("src/test/resources/refractory/cases-cancer.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "breast-hr-positive, breast, breast.endocrine.abc, true",
    "breast-tnbc, breast, breast.endocrine.abc, false",
    "medullary-thyroid, thyroid, thyroid.rair.ata2015, false",
    "richter, cll, cll.double-refractory, false",
    "apl, aml, aml.eln2022, false",
    "crpc, prostate, prostate.crpc.pcwg3, true"
  })
  void aKindThatACriterionIsNotForIsLeftOut(
      String kind, String condition, String criterion, boolean applies) {
    List<String> found =
        Knowledge.criteria().forConditions(List.of(kind, condition), Stringency.STANDARD).stream()
            .map(CriterionPack::id)
            .toList();
    assertThat(found.contains(criterion)).isEqualTo(applies);
  }
}
