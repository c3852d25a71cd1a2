package org.nextline.patient.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has what, and when: each class of mistake that readers of notes have made. */
class AssertionsTest {

  private static Assertion assertionOf(String name, String text) {
    return Readers.spans(text).stream()
        .filter(span -> span.text().equalsIgnoreCase(name))
        .map(Span::assertion)
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asthma    | No evidence of asthma.
          fever     | She denies fever, chills or night sweats.
          chills    | She denies fever, chills or night sweats.
          diabetes  | No history of diabetes.
          pneumonia | Chest x-ray negative for pneumonia.
          pneumonia | Pneumonia was ruled out.
          pneumonia | CT was negative for pneumonia and she was discharged.
          pneumonia | Without signs of pneumonia
          asthma    | Never had asthma.
          stroke    | Neither stroke nor epilepsy.
          epilepsy  | Neither stroke nor epilepsy.
          HIV       | HIV negative.
          sepsis    | Sepsis unlikely.
          illicit drugs | He does not smoke or use illicit drugs.
          illicit drugs | He does not smoke, drink or use illicit drugs.
          illicit drugs | She won't smoke or use any illicit drugs.
          """)
  void isDenied(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.ABSENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seizures  | No increase in seizures.
          asthma    | He has not only asthma but also eczema.
          fever     | No change in fever since Monday.
          pneumonia | No pulmonary embolism, but pneumonia was seen.
          dyspnea   | Denies chest pain but reports dyspnea.
          asthma    | No diabetes; asthma since birth.
          asthma    | There was no fever and she has asthma.
          epilepsy  | Gram negative infection in a woman with epilepsy
          cough     | She does not deny cough.
          diabetes  | He is not compliant with the treatment of his diabetes.
          migraine with aura | Migraine with aura
          cough     | No fever. Cough for three days.
          """)
  void isPresentInSpiteOfANegation(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.PRESENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          breast cancer | Family history of breast cancer.
          breast cancer | Her mother had breast cancer.
          breast cancer | Mother died of breast cancer at 50.
          breast cancer | Breast cancer in her mother.
          epilepsy      | His older brother has epilepsy.
          epilepsy      | Father: epilepsy.
          epilepsy      | FH: epilepsy
          depression    | Depression runs in the family.
          diabetes      | Her mother's diabetes worries her.
          diabetes      | Mother, aged 60, has diabetes.
          diabetes      | Both parents and a sister have diabetes
          """)
  void isOfARelative(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.FAMILY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asthma       | Her mother had breast cancer and she has asthma.
          asthma       | She lives with her mother and has asthma.
          seizures     | Mother reports that he has seizures.
          vomiting     | Brought in by his father with vomiting.
          asthma       | Mother of three with asthma.
          hypertension | Family history of stroke. Hypertension.
          asthma       | Her family doctor treats her asthma.
          """)
  void isThePatientsInSpiteOfARelative(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.PRESENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No family history of breast cancer.",
        "Family history: negative for breast cancer",
        "Her mother did not have breast cancer."
      })
  void whatRelativesDoNotHaveSaysNothing(String text) {
    assertThat(assertionOf("breast cancer", text)).isNull();
    assertThat(Readers.profile(text).observations()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pneumonia | Rule out pneumonia.
          pneumonia | Possible pneumonia.
          pneumonia | Suspected pneumonia
          pneumonia | Pneumonia cannot be excluded.
          pneumonia | CT consistent with pneumonia
          fever     | Return if fever develops.
          stroke    | At risk of stroke.
          stroke    | Aspirin to prevent stroke.
          sepsis    | The differential diagnosis includes sepsis.
          """)
  void isDoubtfulOrHasNotHappened(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stroke       | History of stroke.
          stroke       | Stroke two years ago.
          stroke       | s/p stroke
          MI           | Hx of MI 5 years ago
          pneumonia    | Pneumonia has resolved.
          pneumonia    | Previous pneumonia
          """)
  void isOfThePast(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.HISTORICAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pneumonia | History of stroke, presents with pneumonia.
          pneumonia | A man with a history of stroke is admitted with pneumonia.
          stroke    | Symptoms prior to the visit were due to stroke.
          """)
  void isNowInSpiteOfAHistory(String name, String text) {
    assertThat(assertionOf(name, text)).isEqualTo(Assertion.PRESENT);
  }

  @Test
  void sectionsSayWhoAndWhen() {
    String text =
        """
        FAMILY HISTORY: mother with diabetes,
        father died of colon cancer
        PAST MEDICAL HISTORY
        pneumonia, hypertension
        ALLERGIES: penicillin, sulfa
        MEDICATIONS: lisinopril
        Examination: wheezing
        """;
    assertThat(assertionOf("diabetes", text)).isEqualTo(Assertion.FAMILY);
    assertThat(assertionOf("colon cancer", text)).isEqualTo(Assertion.FAMILY);
    assertThat(assertionOf("pneumonia", text)).isEqualTo(Assertion.HISTORICAL);
    assertThat(assertionOf("wheezing", text)).isEqualTo(Assertion.PRESENT);
    assertThat(Readers.profile(text).allergies()).containsExactly("penicillin", "sulfa");
    assertThat(Readers.treatment(text).agent()).isEqualTo("lisinopril");
    assertThat(Readers.treatment(text).stopReason()).isEqualTo("ongoing");
  }

  @Test
  void theNameOfADiseaseIsNoCueForItself() {
    assertThat(assertionOf("non-small cell lung cancer", "Non-small cell lung cancer"))
        .isEqualTo(Assertion.PRESENT);
  }
}
