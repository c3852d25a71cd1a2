package org.nextline.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.Effect;
import org.nextline.eligibility.Judge;
import org.nextline.eligibility.predicate.Decision;
import org.nextline.eligibility.predicate.HasBiomarker;
import org.nextline.eligibility.predicate.HasCondition;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.PatientFacts;
import org.nextline.eligibility.predicate.StageIs;
import org.nextline.eligibility.reading.Leaves;

/** The facts that most trials wait for: asked by their criteria and not known of the patient. */
final class TrialQuestions {

  private static final int MOST = 8;

  private final PatientFacts facts;
  private final Judge judge;
  private final Map<Asked, Integer> trials = new HashMap<>();

  private record Asked(String path, String question) {}

  TrialQuestions(PatientFacts facts, Judge judge) {
    this.facts = facts;
    this.judge = judge;
  }

  /** Those that the most trials ask, first. */
  List<NextQuestion> of(Collection<List<Criterion>> criteria) {
    criteria.forEach(this::count);
    return trials.entrySet().stream()
        .map(asked ->
            new NextQuestion(asked.getKey().path(), asked.getKey().question(), asked.getValue()))
        .sorted(
            Comparator.comparingInt(NextQuestion::wouldChange)
                .reversed()
                .thenComparing(NextQuestion::path))
        .limit(MOST)
        .toList();
  }

  private void count(List<Criterion> ofTrial) {
    Set<Asked> asked = new HashSet<>();
    for (Criterion criterion : ofTrial) {
      if (judge.effect(criterion) == Effect.OPEN) {
        Leaves.forEach(
            criterion.statement(),
            leaf -> {
              if (isUnknown(leaf)) {
                question(leaf).ifPresent(asked::add);
              }
            },
            unread -> {});
      }
    }
    asked.forEach(each -> trials.merge(each, 1, Integer::sum));
  }

  private boolean isUnknown(Leaf leaf) {
    Decision decision = leaf.decide(facts);
    return decision.truth().isUnknown() && decision.fact() == null;
  }

  private static Optional<Asked> question(Leaf leaf) {
    return Optional.ofNullable(
        switch (leaf) {
          case Measured value ->
              new Asked("observations." + value.id(), "What is the " + value.name() + "?");
          case HasState state -> state(state.state());
          case HasBiomarker marker ->
              new Asked(
                  "biomarkers." + marker.marker(),
                  "Has " + marker.marker() + " been tested, and what was found?");
          case StageIs stage ->
              new Asked("observations.stage", "What is the stage of the disease?");
          case HasCondition condition when condition.qualifiers().isEmpty() ->
              new Asked(
                  "observations." + condition.name(),
                  "Does the patient have " + condition.name() + ", or not?");
          default -> null;
        });
  }

  private static Asked state(HasState.State state) {
    String question =
        switch (state) {
          case PREGNANT -> "Is the patient pregnant?";
          case BREASTFEEDING -> "Is the patient breastfeeding?";
          case CHILDBEARING_POTENTIAL -> "Can the patient become pregnant?";
          case POSTMENOPAUSAL -> "Is the patient past the menopause?";
          case USES_CONTRACEPTION, PLANS_PREGNANCY, STERILE -> null;
        };
    return question == null ? null : new Asked("observations." + state.id(), question);
  }
}
