package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** A rule that the criterion defines once and names; judged once for each treatment. */
public final class NamedRule implements Rule {

  private final String words;
  private final int number;
  private Rule definition;

  NamedRule(String name, int number) {
    this.words = Wording.ofName(name);
    this.number = number;
  }

  void define(Rule rule) {
    this.definition = rule;
  }

  /** What the name stands for, with the meaning of a name that it stands for. */
  public Requirement meaning() {
    return definition.inFull();
  }

  Definition definition() {
    return new Definition(words, definition.requirement());
  }

  @Override
  public Requirement inFull() {
    return meaning().after(Phrase.of(words + ": "));
  }

  @Override
  public Truth judge(Scope scope) {
    Truth known = scope.inquiry().remembered(number, scope.course());
    if (known != null) {
      return known;
    }
    Truth truth = definition.judge(scope);
    scope.inquiry().remember(number, scope.course(), truth);
    return truth;
  }

  @Override
  public boolean isSettled(Scope scope) {
    Boolean known = scope.inquiry().rememberedSettled(number, scope.course());
    if (known != null) {
      return known;
    }
    boolean settled = definition.isSettled(scope);
    scope.inquiry().rememberSettled(number, scope.course(), settled);
    return settled;
  }

  @Override
  public void noteOpen(Scope scope) {
    definition.noteOpen(scope);
  }

  @Override
  public Justification explain(Scope scope) {
    Justification known = scope.inquiry().rememberedReasons(number, scope.course());
    if (known != null) {
      return known;
    }
    Justification reasons = definition.explain(scope);
    Justification named =
        new Justification(
            words,
            reasons.truth(),
            reasons.because(),
            reasons.clinical(),
            reasons.evidence(),
            reasons.sources(),
            reasons.children());
    scope.inquiry().rememberReasons(number, scope.course(), named);
    return named;
  }

  @Override
  public Requirement requirement() {
    return Requirement.leaf(Phrase.of(words), List.of());
  }
}
