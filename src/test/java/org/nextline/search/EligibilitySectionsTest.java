package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilitySectionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exclusion Criteria:",
        "EXCLUSION CRITERIA",
        "Key Exclusion Criteria:",
        "* Exclusion criteria:",
        "2. Main exclusion criteria",
        "Exclusion:",
        "Exclusions:",
        "Non-inclusion criteria:",
        "Exclusion criteria for all groups:",
        "Ocular exclusion criteria (study eye):",
        "Exclusion Criteria: none of",
        "Exclusion criteria include",
        "Patients in good health. Exclusion criteria included",
        "Healthy adults only Exclusion criteria:"
      })
  void knowsTheHeadingsOfExclusion(String heading) {
    EligibilitySections sections =
        EligibilitySections.of("Inclusion Criteria:\n* wanted\n\n" + heading + "\n* unwanted");

    assertThat(sections.inclusion()).contains("wanted").doesNotContain("unwanted");
    assertThat(sections.exclusion()).contains("unwanted");
    assertThat(sections.undivided()).isEmpty();
  }

  @Test
  void takesTextBeforeTheFirstExclusionHeadingAsInclusion() {
    EligibilitySections sections =
        EligibilitySections.of("Adults with epilepsy\n\nExclusion Criteria:\n\nstroke");

    assertThat(sections.inclusion()).isEqualTo("Adults with epilepsy");
    assertThat(sections.exclusion()).isEqualTo("stroke");
  }

  @Test
  void followsSectionsThatAlternate() {
    EligibilitySections sections =
        EligibilitySections.of(
            """
            Inclusion Criteria (Cohort A):
            one
            Exclusion Criteria (Cohort A):
            two
            Inclusion Criteria (Cohort B):
            three
            Exclusion Criteria (Cohort B):
            four
            """);

    assertThat(sections.inclusion()).contains("one", "three").doesNotContain("two", "four");
    assertThat(sections.exclusion()).contains("two", "four").doesNotContain("one", "three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* Not meeting inclusion criteria",
        "* Patient does not meet the inclusion criteria",
        "* Infection at the time of inclusion",
        "Other protocol-defined inclusion/exclusion criteria may apply.",
        "Inclusion and exclusion criteria may vary"
      })
  void staysInExclusionWhereInclusionIsOnlyMentioned(String mention) {
    EligibilitySections sections =
        EligibilitySections.of(
            "Inclusion Criteria:\n* wanted\nExclusion Criteria:\n" + mention + "\n* unwanted");

    assertThat(sections.inclusion()).isEqualTo("* wanted");
    assertThat(sections.exclusion()).contains("unwanted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DISEASE CHARACTERISTICS: proven cancer. Hypertension is not an exclusion criterion.",
        "Inclusion/Exclusion Criteria may vary",
        "People with epilepsy"
      })
  void leavesTextWithoutHeadingsUndivided(String text) {
    assertThat(EligibilitySections.of(text)).isEqualTo(new EligibilitySections("", "", text));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n"})
  void isEmptyWhereNothingIsKnown(String text) {
    assertThat(EligibilitySections.of(text)).isEqualTo(new EligibilitySections("", "", ""));
  }
}
