package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextline.testing.PackFile;

/** Every number of a criterion has a name and a source with a year; so has every row of a table. */
class CriteriaSourcesTest {

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

  private static final Set<String> COMPARISONS =
      Set.of("atLeast", "moreThan", "atMost", "lessThan", "ageBelow", "improvementBelow");

  static Stream<PackFile> packs() {
    return PackFile.all();
  }

  static Stream<Path> tables() throws IOException {
    return Files.list(PackFile.FOLDER.resolve("tables")).sorted();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyParameterNamesADocumentAndItsYear(PackFile pack) {
    pack.parameters()
        .forEach((name, parameter) ->
            assertThat(parameter.get("source").toString()).as(name).containsPattern(YEAR));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whereAnotherReadingIsPublishedTheParameterIsAConventionWithBothReadings(PackFile pack) {
    pack.parameters()
        .forEach((name, parameter) -> {
          Set<String> readings = new HashSet<>(parameter.keySet());
          readings.retainAll(Set.of("strict", "lenient"));
          assertThat(readings).as(name).isIn(Set.of(), Set.of("strict", "lenient"));
          if (!readings.isEmpty()) {
            assertThat(parameter.get("convention")).as(name).isEqualTo(true);
            assertThat(List.of(parameter.get("strict"), parameter.get("lenient")))
                .as("%s has another reading", name)
                .anyMatch(reading -> !reading.equals(parameter.get("value")));
          }
        });
  }

  /** Nought and one ("at least one treatment") speak for themselves. */
  @ParameterizedTest
  @MethodSource("packs")
  void noThresholdIsWrittenIntoARule(PackFile pack) {
    pack.visit((key, value) -> {
      if (COMPARISONS.contains(key) && value instanceof Number number) {
        assertThat(number.doubleValue()).as("%s: %s", key, value).isIn(0.0, 1.0);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyParameterIsUsed(PackFile pack) {
    Set<String> used = new HashSet<>();
    pack.visit((key, value) -> {
      if (value instanceof String text && text.startsWith("$")) {
        used.add(text.substring(1));
      }
    });
    assertThat(used).containsAll(pack.parameters().keySet());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowOfATableHasASourceWithItsYearAndAKeyOfItsOwn(Path table) throws IOException {
    Set<String> keys = new HashSet<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (NamedCsvRecord row : rows) {
        Map<String, String> cells = row.getFieldsAsMap();
        assertThat(cells.get("source")).as(row.getField(0)).isNotNull().containsPattern(YEAR);
        assertThat(keys.add(row.getField(0).toLowerCase())).as(row.getField(0)).isTrue();
      }
    }
  }
}
