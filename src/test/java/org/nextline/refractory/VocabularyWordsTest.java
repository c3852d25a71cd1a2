package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.refractory.rule.Field;
import org.nextline.testing.Knowledge;

/** Every fact can be asked for and told in sentences. */
class VocabularyWordsTest {

  @TestFactory
  Stream<DynamicTest> everyFieldHasItsWords() {
    return Stream.of(
            Knowledge.criteria().vocabulary().facts(),
            Knowledge.criteria().vocabulary().treatmentFields())
        .flatMap(Collection::stream)
        .map(field -> DynamicTest.dynamicTest(field.name(), () -> check(field)));
  }

  private static void check(Field field) {
    assertThat(field.question()).isNotBlank().matches("^[A-Z].*[?.]$");
    if (field.type() == Field.Type.FLAG) {
      assertThat(field.says()).containsOnlyKeys("yes", "no");
      assertThat(field.says().get("yes")).isNotEqualTo(field.says().get("no"));
    }
    assertThat(field.says().values())
        .allSatisfy(words -> assertThat(words).isNotBlank().doesNotEndWith("."));
    assertThat(field.codes().stream().filter(code -> code.contains("_")))
        .allSatisfy(code -> assertThat(field.says()).containsKey(code.toLowerCase()));
  }
}
