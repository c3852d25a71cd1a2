package org.nextline.refractory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nextline.patient.ConditionRef;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Treatment;
import org.nextline.testing.Knowledge;
import org.nextline.testing.Treatments;

/** What a whole assessment says fits together, over generated histories of epilepsy treatment. */
class VerdictLawsTest {

  private static final List<String> DRUGS =
      List.of("lamotrigine", "levetiracetam", "valproate", "lacosamide", "carbamazepine");

  @Property(tries = 300)
  void aSettledVerdictAndStageHaveNothingMissingAndAnOpenOneHas(
      @ForAll("histories") List<Treatment> history) {
    CriterionAssessment found = assess(history, Map.of("currentSeizureFreeMonths", 0));
    if (found.status() == RefractoryStatus.INDETERMINATE) {
      assertThat(found.missing()).isNotEmpty();
    } else {
      assertThat(found.missing()).isEmpty();
    }
    assertThat(found.questions()).extracting(MissingFact::path).isEqualTo(found.missing());
  }

  @Property(tries = 300)
  void theTraceIsOpenExactlyWhereTheVerdictIs(@ForAll("histories") List<Treatment> history) {
    CriterionAssessment found = assess(history, Map.of());
    assertThat(found.trace().truth().isUnknown())
        .isEqualTo(found.status() == RefractoryStatus.INDETERMINATE);
  }

  @Provide
  Arbitrary<List<Treatment>> histories() {
    Arbitrary<Treatment> treatment =
        Combinators.combine(
                Arbitraries.of(DRUGS),
                Arbitraries.of(100.0, 500.0, 1500.0, 3000.0).injectNull(0.3),
                Arbitraries.of(1.0, 4.0, 26.0).injectNull(0.2),
                Arbitraries.of(40.0, 80.0, 95.0).injectNull(0.2),
                Arbitraries.of(true, false).injectNull(0.2),
                Arbitraries.of("seizures_continued", "seizure_free", "not_observed")
                    .injectNull(0.2))
            .as(Treatments::antiseizure);
    return treatment.list().ofMaxSize(4).map(Treatments::numbered);
  }

  private static CriterionAssessment assess(List<Treatment> history, Map<String, Object> facts) {
    PatientProfile profile =
        new PatientProfile(
            ConditionRef.named("epilepsy"),
            null,
            30.0,
            null,
            null,
            null,
            null,
            history,
            new HashMap<>(facts),
            null,
            null,
            null,
            null,
            null);
    return Knowledge.assess(profile, List.of("epilepsy")).getFirst();
  }
}
