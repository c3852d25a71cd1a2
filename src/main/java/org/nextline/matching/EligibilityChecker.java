package org.nextline.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nextline.catalog.TrialRecord;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.CriterionFinding;
import org.nextline.eligibility.Effect;
import org.nextline.eligibility.Fit;
import org.nextline.eligibility.Judge;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.Range;
import org.nextline.eligibility.predicate.SexIs;
import org.nextline.eligibility.reading.CriterionReader;
import org.nextline.eligibility.reading.Lexicon;
import org.nextline.matching.Assessor.Assessed;
import org.nextline.matching.EligibilityCheck.CheckedCriterion;
import org.nextline.matching.EligibilityCheckRequest.GivenCriterion;
import org.nextline.matching.EligibilityCheckRequest.Type;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Sex;
import org.nextline.refractory.Stringency;
import org.nextline.terminology.Condition;
import org.nextline.terminology.ConditionLookup;
import org.nextline.terminology.Terminology;

/** Answers {@code POST /api/v1/eligibility-checks}: every criterion of a trial for one patient. */
public final class EligibilityChecker {

  private final Assessor assessor;
  private final CriterionReader reader;
  private final EligibilityFacts facts;
  private final Terminology terminology;
  private final Function<String, Optional<TrialRecord>> trials;
  private final Function<TrialRecord, List<Criterion>> criteria;

  /**
   * @param trials finds a trial by its id
   * @param criteria what the trial's eligibility text says
   */
  public EligibilityChecker(
      Assessor assessor,
      Lexicon lexicon,
      Function<String, Optional<TrialRecord>> trials,
      Function<TrialRecord, List<Criterion>> criteria) {
    this.assessor = assessor;
    this.reader = new CriterionReader(lexicon);
    this.facts = new EligibilityFacts(lexicon);
    this.terminology = lexicon.terminology();
    this.trials = trials;
    this.criteria = criteria;
  }

  /** Throws {@link InvalidInput} where the request cannot be used. */
  public EligibilityCheck check(EligibilityCheckRequest request) {
    if (request.profile() == null) {
      throw new InvalidInput("profile", "is required");
    }
    if ((request.trialId() == null) == (request.criteria() == null)) {
      throw new InvalidInput("trialId", "give either trialId or criteria");
    }
    Assessed patient = assessor.read(request.profile(), Stringency.STANDARD);
    return request.trialId() == null
        ? given(request.criteria(), patient)
        : ofTrial(trial(request.trialId()), patient);
  }

  private EligibilityCheck given(List<GivenCriterion> criteria, Assessed patient) {
    Judge judge = new Judge(facts.of(patient));
    List<Effect> effects = new ArrayList<>();
    List<CheckedCriterion> checked = new ArrayList<>();
    for (GivenCriterion given : criteria) {
      CriterionFinding finding = judge.judge(reader.read(given.text(), given.type().section()));
      effects.add(finding.effect());
      checked.add(checked(given.id(), finding));
    }
    return new EligibilityCheck(Fit.of(effects), checked);
  }

  private EligibilityCheck ofTrial(TrialRecord trial, Assessed patient) {
    PatientFacts known = facts.of(patient);
    Judge plain = new Judge(known);
    Judge ofText = studies(trial, patient) ? Judge.ofTrialsForTheCondition(known) : plain;
    List<Effect> effects = new ArrayList<>();
    List<CriterionFinding> findings = new ArrayList<>();
    for (Criterion field : registryFields(trial)) {
      effects.add(plain.effect(field));
      findings.add(plain.judge(field));
    }
    for (Criterion criterion : criteria.apply(trial)) {
      effects.add(ofText.decisiveEffect(criterion));
      findings.add(ofText.judge(criterion));
    }
    return new EligibilityCheck(Fit.of(effects), numbered(findings));
  }

  private static List<CheckedCriterion> numbered(List<CriterionFinding> findings) {
    List<CheckedCriterion> checked = new ArrayList<>();
    findings.forEach(finding -> checked.add(checked(String.valueOf(checked.size() + 1), finding)));
    return checked;
  }

  private TrialRecord trial(String trialId) {
    return trials
        .apply(trialId)
        .orElseThrow(() -> new InvalidInput("trialId", "is not a trial of this catalogue"));
  }

  private boolean studies(TrialRecord trial, Assessed patient) {
    return trial.conditions().stream()
        .map(terminology::find)
        .flatMap(found ->
            found instanceof ConditionLookup.Found(Condition condition, _)
                ? Stream.of(condition.id())
                : Stream.empty())
        .anyMatch(id ->
            patient.lineage().contains(id)
                || terminology.ancestors(id).contains(patient.condition().id()));
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
