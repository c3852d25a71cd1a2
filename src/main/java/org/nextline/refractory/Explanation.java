package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;
import org.nextline.refractory.rule.Scope;

/**
 * The reasons of a verdict: the lines of the decision list, down to the facts that decided them.
 */
final class Explanation {

  private Explanation() {}

  static Justification of(CriterionPack pack, Scope scope) {
    List<Justification> lines = new ArrayList<>();
    List<Outcome> possible = pack.possibleOutcomes(scope);
    for (Outcome outcome : pack.outcomes()) {
      lines.add(line(outcome, scope));
      if (outcome == possible.getLast()) {
        break;
      }
    }
    Truth truth = isSettled(possible) ? Truth.TRUE : Truth.UNKNOWN;
    List<String> evidence =
        lines.stream().flatMap(line -> line.evidence().stream()).distinct().toList();
    return new Justification(pack.title(), truth, because(possible), evidence, lines);
  }

  private static Justification line(Outcome outcome, Scope scope) {
    Justification reasons = outcome.when().explain(scope);
    return new Justification(
        outcome.says(), reasons.truth(), reasons.because(), reasons.evidence(), reasons.children());
  }

  private static String because(List<Outcome> possible) {
    String said = String.join(" Or: ", possible.stream().map(Outcome::says).toList());
    if (possible.size() == 1) {
      return said;
    }
    return (isSettled(possible)
            ? "The verdict is the same either way: "
            : "With what is known so far it can still be: ")
        + said;
  }

  private static boolean isSettled(List<Outcome> possible) {
    return possible.stream().map(Outcome::status).distinct().count() == 1;
  }

  /** The reasons as the end of a sentence. */
  static String clause(Justification reasons) {
    String because = reasons.because();
    return (because == null || because.isBlank() ? reasons.rule() : because) + ".";
  }
}
