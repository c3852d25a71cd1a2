package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, phases, sexes and wrapped text as registries write them. */
class RegistryTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31",
        "January 31, 2026",
        "31 January 2026",
        "Jan 31, 2026",
        "2026/01/31",
        "20260131",
        "2026-01-31T10:00:00",
        "2026/01/31 00:00:00",
        " 2026-1-31 "
      })
  void readsADay(String text) {
    assertThat(RegistryDate.parse(text)).isEqualTo("2026-01-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01", "January 2026", "Jan 2026"})
  void aMonthIsItsFirstDay(String text) {
    assertThat(RegistryDate.parse(text)).isEqualTo("2026-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N/A", "2026-02-30", "soon", "99", "31/01/2026"})
  void whatIsNoDateOrCouldBeTwoIsNone(String text) {
    assertThat(RegistryDate.parse(text)).isNull();
    assertThat(RegistryDate.parse(null)).isNull();
    assertThat(RegistryDate.parse("1".repeat(100))).isNull();
    assertThat(RegistryDate.parse("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "Phase 1, PHASE1",
    "Phase 1/Phase 2, PHASE1 PHASE2",
    "Early Phase 1, EARLY_PHASE1",
    "Phase 0, EARLY_PHASE1",
    "PHASE3, PHASE3",
    "II_III, PHASE2 PHASE3",
    "2-3, PHASE2 PHASE3",
    "Phase IV, PHASE4",
    "IV, PHASE4",
    "N/A, ''",
    "Not Applicable, ''"
  })
  void readsPhases(String text, String codes) {
    assertThat(String.join(" ", Phases.parse(text))).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "All, ALL",
    "Both, ALL",
    "Female, FEMALE",
    "<br>Female: yes, ''",
    "M, MALE",
    "male/female, ALL"
  })
  void readsWhoCanTakePartBySex(String text, String code) {
    assertThat(Sexes.parse(text)).isEqualTo(code.isEmpty() ? null : code);
    assertThat(Sexes.parse(null)).isNull();
  }

  @Test
  void joinsWrappedLinesAndKeepsItemsApart() {
    assertThat(
            WrappedText.unwrapped(
                """

                      Inclusion Criteria:\r
                \r
                        -  Age of 18 years or\r
                           more\r
                        -  Able to consent\r
                \r
                        1. Second list
                """))
        .isEqualTo(
            "Inclusion Criteria:\n\n- Age of 18 years or more\n\n- Able to consent\n\n1. Second list");
    assertThat(WrappedText.unwrapped(" \n ")).isNull();
  }
}
