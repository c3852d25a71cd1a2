package org.nextline.refractory;

import java.util.List;
import org.nextline.refractory.rule.Rule;
import org.nextline.refractory.rule.Scope;

/**
 * A line of a criterion's decision list: the first whose condition holds gives the verdict.
 *
 * @param says the outcome in plain words
 * @param reassess facts that are known but too early or unsuitable: time must pass or a test be
 *     repeated
 */
record Outcome(
    Rule when,
    RefractoryStatus status,
    StageTemplate stage,
    String says,
    List<Reassessment> reassess) {

  /** A known fact that must be looked at again, where the rule holds. */
  record Reassessment(String path, Rule when) {}

  /** Paths of the facts that must be looked at again, as {@code missing} names them. */
  List<String> toReassess(Scope scope) {
    return reassess.stream()
        .filter(fact -> fact.when().judge(scope).isTrue())
        .map(fact -> "reassess:" + fact.path())
        .toList();
  }
}
