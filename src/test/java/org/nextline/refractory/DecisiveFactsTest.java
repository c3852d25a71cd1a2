package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nextline.testing.Treatments.antiseizure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nextline.patient.Treatment;
import org.nextline.testing.Knowledge;
import org.nextline.testing.Treatments;

class DecisiveFactsTest {

  @Test
  void aDetailOfATreatmentThatCannotCountIsNotAskedFor() {
    List<Treatment> history =
        Treatments.numbered(
            List.of(
                antiseizure("lamotrigine", 300.0, 26.0, 95.0, true, "seizures_continued"),
                antiseizure("levetiracetam", null, 26.0, 40.0, true, "seizures_continued"),
                antiseizure("valproate", 1500.0, null, 95.0, true, "seizures_continued")));
    assertThat(missing(history)).containsExactly("treatments.t3.weeks");
  }

  @Test
  void aSecondCourseOfADrugThatHasFailedAddsNothing() {
    List<Treatment> history =
        Treatments.numbered(
            List.of(
                antiseizure("lamotrigine", 300.0, 26.0, 95.0, true, "seizures_continued"),
                antiseizure("Lamictal", null, 26.0, 95.0, true, "seizures_continued")));
    assertThat(missing(history)).isEmpty();
  }

  @Test
  void twoHundredTreatmentsOfWhichNothingIsKnownAreAskedForWithoutLosingOne() {
    List<Treatment> history = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      history.add(antiseizure("drug" + i, null, null, null, null, null));
    }
    assertThat(missing(Treatments.numbered(history)))
        .filteredOn(path -> path.endsWith(".outcome"))
        .hasSize(200);
  }

  private static List<String> missing(List<Treatment> history) {
    return Knowledge.assess(Profiles.withTreatments(history), List.of("epilepsy"))
        .getFirst()
        .missing();
  }
}
