package org.nextline.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The same thing said in two ways. */
class PhraseTest {

  private static final Phrase DOSE = new Phrase("the dose", "dose");

  @Test
  void goesOn() {
    assertThat(DOSE.then(new Phrase(" is at least ", " ≥ ")).then("20 mg"))
        .isEqualTo(new Phrase("the dose is at least 20 mg", "dose ≥ 20 mg"));
    assertThat(Phrase.of("both")).isEqualTo(new Phrase("both", "both"));
  }

  @Test
  void joinsEachOnce() {
    assertThat(Phrase.join(List.of(DOSE, Phrase.of("weeks"), DOSE), "; "))
        .isEqualTo(new Phrase("the dose; weeks", "dose; weeks"));
  }

  @Test
  void changesBothWays() {
    assertThat(DOSE.map(text -> text.toUpperCase(Locale.ROOT)))
        .isEqualTo(new Phrase("THE DOSE", "DOSE"));
  }

  @Test
  void aRequirementIsALeafOrAHeading() {
    Requirement leaf = Requirement.leaf(DOSE, List.of("WHO 2026"));
    assertThat(leaf).isEqualTo(new Requirement("the dose", "dose", List.of("WHO 2026"), List.of()));
    assertThat(Requirement.of(Phrase.of("all of these"), List.of(leaf)))
        .isEqualTo(new Requirement("all of these", "all of these", List.of(), List.of(leaf)));
  }
}
