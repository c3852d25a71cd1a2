package org.nextline.places;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What lies in {@code seed-data/places} is whole: nothing is checked row by row when it is read.
 */
class PlaceTablesTest {

  private static final Path FOLDER = Path.of("seed-data", "places");
  private static final Set<String> COUNTRIES = new HashSet<>(List.of(Locale.getISOCountries()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cities",
        "regions",
        "postal-areas",
        "us-postal-codes",
        "ca-forward-sortation-areas"
      })
  void everyRowHasAPositionOnEarth(String table) throws IOException {
    assertThat(rows(table)).isNotEmpty().allSatisfy(PlaceTablesTest::hasAPosition);
  }

  @Test
  void everyNameIsWrittenAsNamesAreCompared() throws IOException {
    for (String table : List.of("cities", "regions")) {
      assertThat(rows(table))
          .allSatisfy(row -> {
            String name = row.getField("name");
            assertThat(PlaceName.normalise(name)).isEqualTo(name).isNotBlank();
            assertThat(
                    COUNTRIES.contains(row.getField("country"))
                        || row.getField("country").equals("XK"))
                .as(row.getField("country"))
                .isTrue();
          });
    }
  }

  @Test
  void everyPopulationIsANumberAndEveryPrecisionIsKnown() throws IOException {
    assertThat(rows("cities"))
        .allSatisfy(row -> assertThat(Long.parseLong(row.getField("population"))).isNotNegative());
    assertThat(rows("postal-areas"))
        .allSatisfy(row ->
            assertThat(Precision.valueOf(row.getField("precision")))
                .isIn(Precision.CITY, Precision.POSTAL_AREA));
  }

  @Test
  void thereAreCitiesOfTheWholeWorldAndPostalCodesOfEuropeanCountries() throws IOException {
    assertThat(rows("cities").stream().map(row -> row.getField("country")).distinct())
        .hasSizeGreaterThan(200);
    assertThat(rows("postal-areas").stream().map(row -> row.getField("country")).distinct())
        .contains("AT", "BE", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "IT", "NL", "PL", "SE");
  }

  private static void hasAPosition(NamedCsvRecord row) {
    double latitude = Double.parseDouble(row.getField("latitude"));
    double longitude = Double.parseDouble(row.getField("longitude"));
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new AssertionError(Arrays.toString(row.getFields().toArray()));
    }
  }

  private static List<NamedCsvRecord> rows(String table) throws IOException {
    try (var lines = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(table + ".csv"))) {
      return lines.stream().toList();
    }
  }
}
