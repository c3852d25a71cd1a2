package org.nextline.refractory.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.refractory.rule.Value;

/** What is stated goes before what follows, and what followed first before what follows later. */
class StatedTest {

  private final Stated stated =
      new Stated(null, Map.of("stated", Value.of(1)), List.of(), LocalDate.of(2026, 11, 1));

  @Test
  void aStatedFactStandsAndIsItsOwnOrigin() {
    stated.derive("facts.stated", Value.of(2), List.of("observations[0]"), "measured");
    assertThat(stated.fact("stated")).isEqualTo(Value.of(1));
    assertThat(stated.originOf("stated")).containsExactly("facts.stated");
  }

  @Test
  void aFactThatFollowedCitesFromWhat() {
    stated.derive("facts.followed", Value.of(3), List.of("observations[1]"), "measured");
    stated.derive("facts.followed", Value.of(4), List.of("observations[2]"), "measured again");
    assertThat(stated.fact("followed")).isEqualTo(Value.of(3));
    assertThat(stated.originOf("followed")).containsExactly("observations[1]");
  }

  @Test
  void whatIsNeitherIsNotKnown() {
    assertThat(stated.fact("other")).isEqualTo(Value.UNKNOWN);
    assertThat(stated.originOf("other")).containsExactly("facts.other");
  }
}
