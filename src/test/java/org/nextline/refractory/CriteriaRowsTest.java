package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nextline.testing.PackFile;

/**
 * Every criterion reads the facts and treatment fields, and can give the stages, that its row of
 * inputs and stages names.
 */
class CriteriaRowsTest {

  private static final Path ROWS = Path.of("src/test/resources/refractory/criteria-rows.json");

  /**
   * A criterion's row.
   *
   * @param moreStages stages that the text of the criterion names and its row does not; {@code why}
   *     says where
   * @param readBy facts that another criterion on the same condition reads
   */
  record Row(
      String criterion,
      List<String> facts,
      List<String> fields,
      List<String> stages,
      List<String> moreStages,
      String why,
      Map<String, String> readBy) {}

  @TestFactory
  Stream<DynamicTest> stages() throws IOException {
    return rows()
        .map(row ->
            DynamicTest.dynamicTest(
                row.criterion(),
                () -> {
                  Set<String> named = new TreeSet<>(row.stages());
                  named.addAll(row.moreStages());
                  assertThat(new TreeSet<>(PackFile.of(row.criterion()).stages())).isEqualTo(named);
                }));
  }

  @TestFactory
  Stream<DynamicTest> inputs() throws IOException {
    return rows()
        .map(row ->
            DynamicTest.dynamicTest(
                row.criterion(),
                () -> {
                  PackFile pack = PackFile.of(row.criterion());
                  Set<String> facts = new HashSet<>(row.facts());
                  row.readBy()
                      .forEach((fact, criterion) -> {
                        assertThat(PackFile.of(criterion).facts()).contains(fact);
                        facts.remove(fact);
                      });
                  assertThat(pack.facts()).containsAll(facts);
                  assertThat(pack.fields()).containsAll(row.fields());
                }));
  }

  private static Stream<Row> rows() throws IOException {
    return Stream.of(new ObjectMapper().readValue(ROWS.toFile(), Row[].class));
  }
}
