package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nextline.refractory.RefractoryStatus.NOT_REFRACTORY;
import static org.nextline.refractory.RefractoryStatus.REFRACTORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.testing.Knowledge;
import org.nextline.testing.Treatments;

class StringencyTest {

  @Test
  void halfOfTheDefinedDailyDoseIsEnoughUnlessReadStrictly() {
    PatientProfile profile =
        Profiles.withTreatments(
            List.of(failed("lamotrigine", 200.0), failed("levetiracetam", 1000.0)));
    assertThat(epilepsy(profile, Stringency.STANDARD)).isEqualTo(REFRACTORY);
    assertThat(epilepsy(profile, Stringency.LENIENT)).isEqualTo(REFRACTORY);
    assertThat(epilepsy(profile, Stringency.STRICT)).isEqualTo(NOT_REFRACTORY);
  }

  @Test
  void aNameIsReadInAnyLetterCaseAndAnotherIsRefusedByField() {
    assertThat(Stringency.named(" strict ")).isEqualTo(Stringency.STRICT);
    assertThatThrownBy(() -> Stringency.named("severe"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("STRICT, STANDARD, LENIENT");
  }

  private static Treatment failed(String agent, double dose) {
    return Treatments.antiseizure(agent, dose, 20.0, 95.0, true, "seizures_continued");
  }

  private static RefractoryStatus epilepsy(PatientProfile profile, Stringency stringency) {
    return Knowledge.assess(profile, List.of("epilepsy"), stringency).getFirst().status();
  }
}
