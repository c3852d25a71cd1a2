package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.patient.Observation;
import org.nextline.patient.PatientProfile;

class SupportiveKnowledgeTest {

  private static final SupportiveKnowledge SUPPORT =
      SupportiveKnowledge.load(Path.of("seed-data/strategies"));
  private static final Set<String> MYELOMA = Set.of("myeloma", "cancer");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ecog,3,-,true",
        "ecog,2,-,false",
        "ECOG performance status,4,-,true",
        "karnofsky,50,-,true",
        "karnofsky,60,-,false",
        "albumin,2.4,g/dL,true",
        "albumin,24,g/L,true",
        "albumin,2.4,-,true",
        "albumin,38,g/L,false",
        "albumin,3.5,-,false",
        "albumin,38,-,false"
      })
  void observationsBeyondALimitAreANeed(String name, double value, String unit, boolean need) {
    PatientProfile profile = Profiles.withObservations(new Observation(name, value, unit, null));
    assertThat(needs(profile, 0, null, Set.of())).hasSize(need ? 1 : 0);
  }

  @Test
  void theLatestObservationCounts() {
    PatientProfile profile =
        Profiles.withObservations(
            new Observation("ecog", 1, null, LocalDate.of(2026, 11, 1)),
            new Observation("ecog", 3, null, LocalDate.of(2026, 5, 1)));
    assertThat(needs(profile, 0, null, Set.of())).isEmpty();
  }

  @Test
  void severePainIsUrgentAndNotListedTwice() {
    assertThat(needs(Profiles.withSymptom("Pain", 8.0), 0, null, Set.of()))
        .singleElement()
        .satisfies(need -> assertThat(need.urgent()).isTrue());
    assertThat(needs(Profiles.withSymptom("pain", 5.0), 0, null, Set.of()))
        .singleElement()
        .satisfies(need -> assertThat(need.urgent()).isFalse());
    assertThat(needs(Profiles.withSymptom("pain", 3.0), 0, null, Set.of())).isEmpty();
  }

  @Test
  void failedLinesAndVerdictAreNeedsOfTheirConditions() {
    PatientProfile nothing = Profiles.withObservations();
    assertThat(needs(nothing, 2, null, MYELOMA)).hasSize(1);
    assertThat(needs(nothing, 1, null, MYELOMA)).isEmpty();
    assertThat(needs(nothing, 1, RefractoryStatus.REFRACTORY, MYELOMA)).hasSize(1);
    assertThat(needs(nothing, 2, RefractoryStatus.REFRACTORY, Set.of("epilepsy")))
        .singleElement()
        .satisfies(need -> assertThat(need.service()).contains("SUDEP"));
  }

  private static List<SupportiveNeed> needs(
      PatientProfile profile, int failedLines, RefractoryStatus status, Set<String> conditions) {
    return SUPPORT.needs(profile, failedLines, status, conditions);
  }
}
