package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

  private final CountryNames countries = new CountryNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United States | US",
        "Türkiye | TR",
        "Turkey (Türkiye) | TR",
        "Korea, Republic of | KR",
        "South Korea | KR",
        "Russian Federation | RU",
        "Côte D'Ivoire | CI",
        "Côte d’Ivoire | CI",
        "Bosnia and Herzegovina | BA",
        "Hong Kong | HK",
        "Puerto Rico | PR",
        "Congo | CG",
        "Virgin Islands (U.S.) | VI",
        "England | GB",
        "united  states | US"
      })
  void readsNamesAsRegistriesWriteThem(String name, String code) {
    assertThat(countries.code(name)).isEqualTo(code);
  }

  @Test
  void keepsAnUnknownNameAsItIs() {
    assertThat(countries.code("Former Serbia and Montenegro"))
        .isEqualTo("Former Serbia and Montenegro");
    assertThat(countries.code(null)).isNull();
  }
}
