package org.nextline.refractory;

import java.util.ArrayList;
import java.util.List;
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
    Phrase because = VerdictSentence.of(possible, scope);
    return new Justification(
        pack.title(),
        VerdictSentence.isSettled(possible) ? Truth.TRUE : Truth.UNKNOWN,
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

  /**
   * The verdict and what decided it, a sentence for each fact and for each treatment. Where nothing
   * but the lack of another verdict decided, why that does not hold.
   */
  static List<Phrase> sentences(CriterionPack pack, Justification trace) {
    ReasonSentences reasons = new ReasonSentences();
    trace.children().stream().filter(line -> !line.truth().isFalse()).forEach(reasons::add);
    if (reasons.isEmpty()) {
      RefractoryStatus verdict = pack.outcomes().get(trace.children().size() - 1).status();
      for (int i = 0; i < trace.children().size(); i++) {
        if (pack.outcomes().get(i).status() != verdict) {
          reasons.add(trace.children().get(i));
        }
      }
    }
    List<Phrase> sentences = new ArrayList<>();
    sentences.add(trace.answer().then(new Phrase("", " [" + pack.citation().brief() + "]")));
    sentences.addAll(reasons.all());
    return sentences;
  }

  /** The reasons as the end of a sentence. */
  static Phrase clause(Justification reasons) {
    Phrase because = reasons.answer();
    return (because.plain().isBlank() ? Phrase.of(reasons.rule()) : because).then(".");
  }
}
