package org.nextline.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.nextline.catalog.TrialRecord;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.CriterionFinding;
import org.nextline.eligibility.Fit;
import org.nextline.eligibility.Judge;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Range;
import org.nextline.eligibility.predicate.Refractoriness;
import org.nextline.eligibility.predicate.SexIs;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Lexicon;
import org.nextline.eligibility.reading.ProfileFacts;
import org.nextline.matching.Assessor.Assessed;
import org.nextline.matching.EligibilityCheck.CheckedCriterion;
import org.nextline.matching.EligibilityCheckRequest.GivenCriterion;
import org.nextline.matching.EligibilityCheckRequest.Type;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.PatientProfile;
import org.nextline.patient.Sex;
import org.nextline.refractory.Stringency;

/** Answers {@code POST /api/v1/eligibility-checks}: every criterion of a trial for one patient. */
public final class EligibilityChecker {

  private final Assessor assessor;
  private final CriterionReader reader;
  private final ProfileFacts facts;
  private final Function<String, Optional<TrialRecord>> trials;
  private final Clock clock;

  /**
   * @param trials finds a trial by its id
   */
  public EligibilityChecker(
      Assessor assessor,
      Lexicon lexicon,
      Function<String, Optional<TrialRecord>> trials,
      Clock clock) {
    this.assessor = assessor;
    this.reader = new CriterionReader(lexicon);
    this.facts = new ProfileFacts(lexicon);
    this.trials = trials;
    this.clock = clock;
  }

  /** Throws {@link InvalidInput} where the request cannot be used. */
  public EligibilityCheck check(EligibilityCheckRequest request) {
    if (request.profile() == null) {
      throw new InvalidInput("profile", "is required");
    }
    if ((request.trialId() == null) == (request.criteria() == null)) {
      throw new InvalidInput("trialId", "give either trialId or criteria");
    }
    Judge judge = new Judge(facts(request.profile()));
    List<CriterionFinding> findings = new ArrayList<>();
    List<CheckedCriterion> checked = new ArrayList<>();
    if (request.trialId() != null) {
      for (Criterion criterion : criteria(request.trialId())) {
        CriterionFinding finding = judge.judge(criterion);
        findings.add(finding);
        checked.add(checked(String.valueOf(findings.size()), finding));
      }
    } else {
      for (GivenCriterion given : request.criteria()) {
        CriterionFinding finding = judge.judge(reader.read(given.text(), given.type().section()));
        findings.add(finding);
        checked.add(checked(given.id(), finding));
      }
    }
    return new EligibilityCheck(
        Fit.of(findings.stream().map(CriterionFinding::effect).toList()), checked);
  }

  private PatientFacts facts(PatientProfile profile) {
    Assessed assessed = assessor.read(profile, Stringency.STANDARD);
    LocalDate today = LocalDate.now(clock);
    Refractoriness refractoriness =
        new EvaluatedRefractoriness(assessed.assessment().assessments());
    return assessed.openHistory()
        ? facts.ofOpenHistory(assessed.profile(), today, refractoriness)
        : facts.of(assessed.profile(), today, refractoriness);
  }

  private List<Criterion> criteria(String trialId) {
    TrialRecord trial =
        trials
            .apply(trialId)
            .orElseThrow(() -> new InvalidInput("trialId", "is not a trial of this catalogue"));
    List<Criterion> criteria = new ArrayList<>(registryFields(trial));
    criteria.addAll(reader.read(trial.eligibilityText()));
    return criteria;
  }

  /** The bounds that a registry keeps as fields of their own. Ages that contradict bind nobody. */
  private static List<Criterion> registryFields(TrialRecord trial) {
    List<Criterion> criteria = new ArrayList<>();
    double min = Objects.requireNonNullElse(trial.minAgeYears(), Double.NEGATIVE_INFINITY);
    double max = Objects.requireNonNullElse(trial.maxAgeYears(), Double.POSITIVE_INFINITY);
    if (min <= max && (trial.minAgeYears() != null || trial.maxAgeYears() != null)) {
      AgeIs age = new AgeIs(Range.between(min, max));
      criteria.add(new Criterion.Inclusion("Registry field: " + age.words(), age, null));
    }
    for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
      if (sex.name().equals(trial.sex())) {
        SexIs only = new SexIs(sex);
        criteria.add(new Criterion.Inclusion("Registry field: " + only.words(), only, null));
      }
    }
    return criteria;
  }

  private static CheckedCriterion checked(String id, CriterionFinding finding) {
    return new CheckedCriterion(
        id,
        finding.criterion() instanceof Criterion.Exclusion ? Type.EXCLUSION : Type.INCLUSION,
        finding.criterion().text(),
        finding.verdict(),
        finding.because(),
        finding.evidence());
  }
}
