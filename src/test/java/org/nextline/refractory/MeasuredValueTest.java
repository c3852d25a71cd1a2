package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.logic.Truth;

class MeasuredValueTest {

  /** At least, above, at most and below 1. */
  @ParameterizedTest
  @CsvSource({
    "1,TRUE,FALSE,TRUE,FALSE",
    "1.0,TRUE,FALSE,TRUE,FALSE",
    "0.99,FALSE,FALSE,TRUE,TRUE",
    "1.01,TRUE,TRUE,FALSE,FALSE",
    "<1,FALSE,FALSE,TRUE,TRUE",
    "<=1,UNKNOWN,FALSE,TRUE,UNKNOWN",
    ">1,TRUE,TRUE,FALSE,FALSE",
    "≥1,TRUE,UNKNOWN,UNKNOWN,FALSE",
    "<2,UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN",
    "< 0.1,FALSE,FALSE,TRUE,TRUE",
    "-3,FALSE,FALSE,TRUE,TRUE"
  })
  void aBoundedNumberDecidesOnlyWhereItsBoundDoes(
      String text, Truth atLeast, Truth above, Truth atMost, Truth below) {
    MeasuredValue value = MeasuredValue.of(text).orElseThrow();
    assertThat(value.atLeast(1)).isEqualTo(atLeast);
    assertThat(value.above(1)).isEqualTo(above);
    assertThat(value.atMost(1)).isEqualTo(atMost);
    assertThat(value.below(1)).isEqualTo(below);
  }

  @ParameterizedTest
  @CsvSource({
    "'0,4',0.4",
    "'0,400',0.4",
    "'38,5',38.5",
    "'1,200',1200",
    "'12,500',12500",
    "'1,234,567',1234567",
    "1e3,1000"
  })
  void commasAreReadAsPeopleWriteThem(String text, double number) {
    assertThat(MeasuredValue.of(text)).contains(new MeasuredValue(number, number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "low", "3-5", "1/2", "<", "12 mg"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(MeasuredValue.of(text)).isEmpty();
  }
}
