package org.nextline.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementsTest {

  private static final Measurements ALL = Measurements.load(Path.of("seed-data/terminology"));

  private static OptionalDouble value(String name, double value, String unit) {
    return ALL.find(name)
        .orElseThrow()
        .convert(value, unit == null ? null : ALL.unit(unit).orElse("unknown unit"));
  }

  @ParameterizedTest
  @CsvSource({
    "Haemoglobin, hemoglobin",
    "absolute neutrophil count, neutrophils",
    "ANC, neutrophils",
    "SGPT, alt",
    "Eastern Cooperative Oncology Group performance status, ecog",
    "NYHA class, nyha",
    "Hamilton Rating Scale for Depression, hamd17"
  })
  void findsByEveryName(String name, String id) {
    assertThat(ALL.find(name)).map(Measurement::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "hemoglobin, 95, g/L, 9.5",
    "platelets, 100000, cells/mm3, 100",
    "platelets, 100, x 10^9/L, 100",
    "platelets, 75, K/µL, 75",
    "neutrophils, 1500, /mcL, 1.5",
    "creatinine, 132.6, µmol/L, 1.5",
    "bilirubin, 25.65, umol/l, 1.49968",
    "hba1c, 53, mmol/mol, 7.0",
    "temperature, 100.4, °F, 38.0",
    "seizures-month, 1, per week, 4.345"
  })
  void comparesInOneUnit(String name, double given, String unit, double expected) {
    assertThat(value(name, given, unit).orElseThrow()).isCloseTo(expected, within(0.01));
  }

  @Test
  void aUnitThatDoesNotFitIsNeverConverted() {
    assertThat(value("hemoglobin", 9, "mg/dL")).isEmpty();
    assertThat(value("creatinine", 1.5, "U/L")).isEmpty();
    assertThat(value("creatinine", 1.5, "furlongs")).isEmpty();
  }

  @Test
  void aMissingUnitIsAssumedOnlyWhereOneIsPlausible() {
    assertThat(value("platelets", 100_000, null)).hasValue(100);
    assertThat(value("platelets", 2000, null)).as("2000/µL and 2000 G/L both occur").isEmpty();
    assertThat(value("hemoglobin", 9, null)).hasValue(9);
    assertThat(value("height", 170, null)).as("no usual unit is listed").isEmpty();
  }

  @Test
  void caseDecidesBetweenGramsAndBillions() {
    assertThat(ALL.unit("G/L")).contains("10^9/L");
    assertThat(ALL.unit("g/L")).contains("g/L");
    assertThat(ALL.unit("MG/DL")).contains("mg/dL");
  }

  @Test
  void classesHaveNumbers() {
    Measurement nyha = ALL.measurement("nyha").orElseThrow();
    assertThat(nyha.level("class iii")).hasValue(3);
    assertThat(nyha.level("mild")).isEmpty();
  }

  @Test
  void aNameOfTwoMeasurementsIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("units.yaml"), "\"g/dL\": []\n");
    Files.writeString(
        folder.resolve("measurements.yaml"),
        """
        - {id: a, name: Albumin, kind: laboratory, unit: g/dL}
        - {id: b, name: albumins, kind: laboratory, unit: g/dL}
        """);

    assertThatThrownBy(() -> Measurements.load(folder))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("measurements.yaml")
        .hasMessageContaining("already names a");
  }

  @Test
  void aUnitThatNoFileKnowsIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("units.yaml"), "\"g/dL\": []\n");
    Files.writeString(
        folder.resolve("measurements.yaml"), "- {id: a, name: A, kind: laboratory, unit: g}\n");

    assertThatThrownBy(() -> Measurements.load(folder)).hasMessageContaining("'g' is not a unit");
  }
}
