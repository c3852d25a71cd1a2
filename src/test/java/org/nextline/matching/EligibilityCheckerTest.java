package org.nextline.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.eligibility.Fit;
import org.nextline.eligibility.Verdict;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.matching.EligibilityCheck.CheckedCriterion;
import org.nextline.matching.EligibilityCheckRequest.GivenCriterion;
import org.nextline.matching.EligibilityCheckRequest.Type;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.PatientProfile;
import org.nextline.testing.Knowledge;
import org.nextline.web.StrictReader;

class EligibilityCheckerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

  private static final CriterionReader READER = new CriterionReader(Knowledge.all().lexicon());

  private static final EligibilityChecker CHECKER = checker(id -> Optional.empty());

  private static EligibilityChecker checker(Function<String, Optional<TrialRecord>> trials) {
    return new EligibilityChecker(
        new Assessor(Knowledge.all(), CLOCK),
        Knowledge.all().lexicon(),
        trials,
        trial -> READER.read(trial.eligibilityText()));
  }

  private static final String TWO_FAILED =
      """
      {"condition": "depression", "age": 40, "facts": {"bipolar": false, "inRemission": false},
       "treatments": [
        {"agent": "sertraline", "doseMgPerDay": 150, "weeks": 8, "adherencePct": 95, "pctImprovement": 10, "inCurrentEpisode": true},
        {"agent": "venlafaxine", "doseMgPerDay": 225, "weeks": 8, "adherencePct": 95, "pctImprovement": 15, "inCurrentEpisode": true}]}
      """;

  private static EligibilityCheck check(String profile, Type type, String text) {
    return CHECKER.check(
        new EligibilityCheckRequest(
            new StrictReader<>(PatientProfile.class).read(profile),
            null,
            List.of(new GivenCriterion("c1", type, text))));
  }

  @Test
  void refractorinessIsAskedOfTheEvaluator() {
    EligibilityCheck resistant =
        check(TWO_FAILED, Type.INCLUSION, "Treatment-resistant depression");
    EligibilityCheck failed =
        check(TWO_FAILED, Type.INCLUSION, "Failed at least two adequate trials of antidepressants");

    assertThat(resistant.criteria().getFirst().verdict()).isEqualTo(Verdict.MET);
    assertThat(resistant.criteria().getFirst().because()).contains("REFRACTORY");
    assertThat(failed.criteria().getFirst().verdict()).isEqualTo(Verdict.MET);
    assertThat(resistant.fit()).isEqualTo(Fit.LIKELY);
  }

  @Test
  void answersWithIdTypeTextAndReason() {
    EligibilityCheck check = check(TWO_FAILED, Type.EXCLUSION, "Age < 65 years");

    assertThat(check.fit()).isEqualTo(Fit.UNLIKELY);
    assertThat(check.criteria())
        .singleElement()
        .satisfies(criterion -> {
          assertThat(criterion.id()).isEqualTo("c1");
          assertThat(criterion.type()).isEqualTo(Type.EXCLUSION);
          assertThat(criterion.verdict()).isEqualTo(Verdict.MET);
          assertThat(criterion.evidence()).containsExactly("age");
          assertThat(criterion.because())
              .isEqualTo("The age is 40 years; asked: age less than 65 years.");
        });
  }

  @Test
  void whatIsNotUnderstoodComesBackVerbatimAndOpen() {
    EligibilityCheck check = check(TWO_FAILED, Type.INCLUSION, "Owns a unicorn");

    assertThat(check.criteria().getFirst().text()).isEqualTo("Owns a unicorn");
    assertThat(check.criteria().getFirst().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(check.fit()).isEqualTo(Fit.POSSIBLE);
  }

  @Test
  void refusesARequestWithoutTrialAndCriteria() {
    PatientProfile profile = new StrictReader<>(PatientProfile.class).read(TWO_FAILED);

    assertThatThrownBy(() -> CHECKER.check(new EligibilityCheckRequest(profile, null, null)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> CHECKER.check(new EligibilityCheckRequest(profile, "NCT0", null)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aTrialIsCheckedByTheRegistrysOwnFieldsAndByItsText() {
    EligibilityCheck check =
        checkTrial(trial(18.0, 39.0, "Exclusion Criteria:\n* Bipolar disorder"));

    assertThat(check.criteria())
        .extracting(CheckedCriterion::type, CheckedCriterion::verdict)
        .containsExactly(
            tuple(Type.INCLUSION, Verdict.NOT_MET), tuple(Type.EXCLUSION, Verdict.NOT_MET));
    assertThat(check.fit()).isEqualTo(Fit.UNLIKELY);
  }

  @Test
  void agesThatContradictEachOtherBindNobody() {
    assertThat(checkTrial(trial(65.0, 18.0, null)).criteria()).isEmpty();
  }

  private static EligibilityCheck checkTrial(TrialRecord trial) {
    return checker(id -> Optional.of(trial))
        .check(
            new EligibilityCheckRequest(
                new StrictReader<>(PatientProfile.class).read(TWO_FAILED), trial.id(), null));
  }

  private static TrialRecord trial(Double minAge, Double maxAge, String eligibility) {
    return new TrialRecord(
        "NCT00000001",
        List.of(),
        "A trial",
        null,
        null,
        null,
        RecruitmentStatus.RECRUITING,
        null,
        List.of(),
        "ALL",
        minAge,
        maxAge,
        null,
        List.of("Depression"),
        List.of(),
        List.of(),
        List.of(),
        eligibility,
        List.of(),
        null,
        new SourceRef("clinicaltrials.gov", null, null));
  }
}
