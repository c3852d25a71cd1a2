package org.nextline.refractory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
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
      boolean isPossible = possible.contains(outcome);
      lines.add(line(outcome, isPossible, scope));
      if (outcome == possible.getLast()) {
        break;
      }
    }
    if (!pack.agreesOnStage(possible, scope)) {
      lines.addAll(pack.stageWhileOpen().reasons(scope));
    }
    Phrase because = because(possible);
    return new Justification(
        pack.title(),
        isSettled(possible) ? Truth.TRUE : Truth.UNKNOWN,
        because.plain(),
        because.clinical(),
        List.of(),
        List.of(pack.citation().text()),
        lines);
  }

  /** A line of the decision list; where it may hold, with what its stage rests on. */
  private static Justification line(Outcome outcome, boolean isPossible, Scope scope) {
    Justification reasons = outcome.when().explain(scope);
    List<Justification> children = new ArrayList<>(reasons.children());
    if (isPossible) {
      children.addAll(outcome.stage().reasons(scope));
    }
    return new Justification(
        outcome.says(),
        reasons.truth(),
        reasons.because(),
        reasons.clinical(),
        reasons.evidence(),
        reasons.sources(),
        children);
  }

  private static Phrase because(List<Outcome> possible) {
    Phrase said = Phrase.join(possible.stream().map(Explanation::said).toList(), " Or: ");
    if (possible.size() == 1) {
      return said;
    }
    return (isSettled(possible)
            ? new Phrase("The verdict is the same either way: ", "Either way: ")
            : new Phrase("With what is known so far it can still be: ", "Open: "))
        .then(said);
  }

  private static Phrase said(Outcome outcome) {
    String status = outcome.status().name().replace('_', ' ');
    return new Phrase(
        outcome.says(),
        outcome.stage().text() == null ? status : status + ", " + outcome.stage().text());
  }

  private static boolean isSettled(List<Outcome> possible) {
    return possible.stream().map(Outcome::status).distinct().count() == 1;
  }

  /** The verdict and what decided it, a sentence for each fact. */
  static List<Phrase> sentences(Justification trace) {
    Set<Phrase> sentences = new LinkedHashSet<>();
    sentences.add(trace.answer());
    trace.children().stream()
        .filter(line -> !line.truth().isFalse())
        .forEach(line -> collect(line, sentences));
    return List.copyOf(sentences);
  }

  private static void collect(Justification reason, Set<Phrase> sentences) {
    if (!reason.because().isEmpty()) {
      sentences.add(withSources(reason));
    }
    reason.deciding().forEach(child -> collect(child, sentences));
  }

  private static Phrase withSources(Justification reason) {
    Phrase sentence =
        new Phrase(capitalised(reason.because()) + ".", capitalised(reason.clinical()) + ".");
    return reason.sources().isEmpty()
        ? sentence
        : sentence.then(new Phrase("", " [" + String.join("; ", reason.sources()) + "]"));
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The reasons as the end of a sentence. */
  static Phrase clause(Justification reasons) {
    Phrase because = reasons.answer();
    return (because.isBlank() ? Phrase.of(reasons.rule()) : because).then(".");
  }
}
