package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Phrase;
import org.nextline.refractory.rule.Scope;

/** The verdict in words: what the lines of the decision list say that may hold. */
final class VerdictSentence {

  private VerdictSentence() {}

  static Phrase of(List<Outcome> possible, Scope scope) {
    if (possible.size() == 1) {
      return said(possible.getFirst(), scope).then(new Phrase("", "."));
    }
    List<String> answers = possible.stream().map(Outcome::says).toList();
    List<String> notes =
        possible.stream().map(outcome -> said(outcome, scope).clinical()).distinct().toList();
    String plain = "Either: " + String.join(" Or: ", answers);
    return isSettled(possible)
        ? new Phrase(
            "The answer is the same either way. " + plain, String.join(", or ", notes) + ".")
        : new Phrase(
            "What is known so far leaves it open. " + plain,
            "Indeterminate; possible: " + String.join(", or ", notes) + ".");
  }

  static boolean isSettled(List<Outcome> possible) {
    return possible.stream().map(Outcome::status).distinct().count() == 1;
  }

  private static Phrase said(Outcome outcome, Scope scope) {
    String status =
        switch (outcome.status()) {
          case REFRACTORY -> "Refractory";
          case NOT_REFRACTORY -> "Not refractory";
          case INDETERMINATE -> "Indeterminate";
        };
    String stage = outcome.stage().in(scope).name();
    return new Phrase(
        outcome.says(),
        stage == null || stage.isBlank() || stage.equalsIgnoreCase(status)
            ? status
            : status + " (" + inWords(stage) + ")");
  }

  /** "relapsed_refractory;triple_class" is "relapsed refractory, triple class". */
  private static String inWords(String stage) {
    List<String> parts = new ArrayList<>(List.of(stage.split(";")));
    parts.removeIf(String::isBlank);
    return String.join(", ", parts).replace('_', ' ').replace("=", " ");
  }
}
