package org.nextline.refractory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nextline.logic.Truth;
import org.nextline.refractory.rule.Definition;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Table;
import org.nextline.refractory.rule.Term;

/**
 * A recognised criterion of refractoriness, read from data.
 *
 * @param conditions terminology ids of the conditions it is for, their kinds included
 * @param exceptConditions kinds of these conditions that it is not for
 * @param parameters its named values, in the order written
 * @param adequateCount adequate trials of treatment; null where the criterion counts none
 * @param failedCount those that failed; null where the criterion counts none
 * @param outcomes decision list: the first line that holds gives the verdict
 * @param stageWhileOpen the stage while more than one line may still hold
 * @param ruleOut what else can look like refractoriness and should be ruled out
 * @param definitions what the names in its rules mean
 * @param tables the tables that its rules look up
 * @param namedRules how many named rules the criterion has
 */
public record CriterionPack(
    String id,
    int version,
    String title,
    List<String> conditions,
    List<String> exceptConditions,
    Citation citation,
    String confidence,
    List<Parameter> parameters,
    TreatmentRules treatments,
    Term adequateCount,
    Term failedCount,
    List<Outcome> outcomes,
    StageTemplate stageWhileOpen,
    List<CaveatRule> caveats,
    List<String> ruleOut,
    List<Definition> definitions,
    List<Table> tables,
    int namedRules) {

  /** The criterion in sentences. */
  public CriterionText text() {
    return CriterionText.of(this);
  }

  /** True when it is for this condition and not excepted for a kind of it within the lineage. */
  boolean isFor(String condition, List<String> lineage) {
    return conditions.contains(condition) && Collections.disjoint(exceptConditions, lineage);
  }

  /** True where this reading has the values that it has itself. */
  boolean readsAlike(Stringency other) {
    return parameters.stream().allMatch(value -> value.at(other).equals(value.value()));
  }

  /** The verdict of the known facts: of the lines that may still hold, what they agree on. */
  Verdict verdict(Scope scope) {
    List<Outcome> possible = possibleOutcomes(scope);
    StageTemplate.Stage agreed = agreedStage(possible, scope);
    return new Verdict(
        agreesOnStatus(possible) ? possible.getFirst().status() : RefractoryStatus.INDETERMINATE,
        agreed.isDetermined() ? agreed.name() : stageWhileOpen.in(scope).name());
  }

  /** The lines of the decision list that hold or may, up to the first that holds. */
  List<Outcome> possibleOutcomes(Scope scope) {
    List<Outcome> possible = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Truth holds = outcome.when().judge(scope);
      if (!holds.isFalse()) {
        possible.add(outcome);
      }
      if (holds.isTrue()) {
        break;
      }
    }
    return possible;
  }

  private static boolean agreesOnStatus(List<Outcome> possible) {
    RefractoryStatus first = possible.getFirst().status();
    return possible.stream().allMatch(outcome -> outcome.status() == first);
  }

  /** Determined where all the possible lines lead to the same stage. */
  private static StageTemplate.Stage agreedStage(List<Outcome> possible, Scope scope) {
    List<StageTemplate.Stage> stages =
        possible.stream().map(outcome -> outcome.stage().in(scope)).distinct().toList();
    return stages.size() == 1 ? stages.getFirst() : new StageTemplate.Stage(null, false);
  }

  boolean agreesOnStage(List<Outcome> possible, Scope scope) {
    return agreedStage(possible, scope).isDetermined();
  }

  /** True where whatever else comes to be known does not change the target. */
  boolean isSettled(Scope scope, Target target) {
    List<Outcome> reachable = reachableOutcomes(scope);
    return switch (target) {
      case STATUS -> agreesOnStatus(reachable);
      case STAGE ->
          agreedStage(reachable, scope).isDetermined()
              && reachable.stream().allMatch(outcome -> outcome.stage().isSettled(scope));
    };
  }

  /** The lines that could come to hold. */
  private List<Outcome> reachableOutcomes(Scope scope) {
    List<Outcome> reachable = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Truth holds = outcome.when().judge(scope);
      boolean settled = outcome.when().isSettled(scope);
      if (!(holds.isFalse() && settled)) {
        reachable.add(outcome);
      }
      if (holds.isTrue() && settled) {
        break;
      }
    }
    return reachable;
  }

  /**
   * Notes the unknown facts that could still change the target. What comes after a line that holds
   * for now is asked only once that line is settled.
   */
  void noteOpen(Scope scope, Target target) {
    if (isSettled(scope, target)) {
      return;
    }
    for (Outcome outcome : outcomes) {
      outcome.when().noteOpen(scope);
      if (target == Target.STAGE && !outcome.when().judge(scope).isFalse()) {
        outcome.stage().noteOpen(scope);
      }
      if (outcome.when().judge(scope).isTrue()) {
        return;
      }
    }
  }
}
