package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTextTest {

  @ParameterizedTest
  @CsvSource({
    "18 Years, 18",
    "1 Year, 1",
    "6 Months, 0.5",
    "18 months, 1.5",
    "2.5 Years, 2.5",
    "52 Weeks, 0.9966",
    "30 Days, 0.0821",
    "1 Hour, 0.000114",
    "5 Minutes, 0.0000095",
    "0 Days, 0"
  })
  void readsEveryUnit(String text, double years) {
    assertThat(AgeText.years(text).orElseThrow()).isCloseTo(years, within(0.0001));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "N/A", "None", "Years", "18", "-3 Years", "18 Yearsish", "adult"})
  void anythingElseIsNoAge(String text) {
    assertThat(AgeText.years(text)).isEmpty();
  }

  @Property
  void twelveMonthsAreAYear(@ForAll @IntRange(min = 0, max = 120) int years) {
    assertThat(AgeText.years(years * 12 + " Months")).isEqualTo(AgeText.years(years + " Years"));
  }

  @Property
  void noTextIsTooOdd(@ForAll String text) {
    assertThat(AgeText.years(text)).isNotNull();
  }
}
