package org.nextline.refractory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nextline.logic.Truth;
import org.nextline.refractory.rule.Inquiry;
import org.nextline.refractory.rule.Scope;
import org.nextline.refractory.rule.Term;

/**
 * A recognised criterion of refractoriness, read from data.
 *
 * @param conditions terminology ids of the conditions it is for, their kinds included
 * @param exceptConditions kinds of these conditions that it is not for
 * @param adequateCount adequate trials of treatment; null where the criterion counts none
 * @param failedCount those that failed; null where the criterion counts none
 * @param outcomes decision list: the first line that holds gives the verdict
 * @param stageWhileOpen the stage while more than one line may still hold
 * @param ruleOut what else can look like refractoriness and should be ruled out
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
    TreatmentRules treatments,
    Term adequateCount,
    Term failedCount,
    List<Outcome> outcomes,
    StageTemplate stageWhileOpen,
    List<CaveatRule> caveats,
    List<String> ruleOut,
    int namedRules) {

  /** True when it is for this condition and not excepted for a kind of it within the lineage. */
  boolean isFor(String condition, List<String> lineage) {
    return conditions.contains(condition) && Collections.disjoint(exceptConditions, lineage);
  }

  /** The verdict of the known facts: of the lines that may still hold, what they agree on. */
  Verdict verdict(Inquiry inquiry) {
    Scope scope = inquiry.scope();
    List<Outcome> possible = possibleOutcomes(scope);
    List<RefractoryStatus> statuses = possible.stream().map(Outcome::status).distinct().toList();
    return new Verdict(
        statuses.size() == 1 ? statuses.getFirst() : RefractoryStatus.INDETERMINATE,
        stage(possible, scope));
  }

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

  private String stage(List<Outcome> possible, Scope scope) {
    List<StageTemplate.Stage> stages =
        possible.stream().map(outcome -> outcome.stage().in(scope)).toList();
    boolean agreed =
        stages.stream().allMatch(StageTemplate.Stage::isDetermined)
            && stages.stream().map(StageTemplate.Stage::name).distinct().count() == 1;
    return agreed ? stages.getFirst().name() : stageWhileOpen.in(scope).name();
  }
}
