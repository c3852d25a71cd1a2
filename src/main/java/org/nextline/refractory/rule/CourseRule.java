package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** A rule about treatments, asked of any of them or of the most recent line alone. */
record CourseRule(Which which, Rule rule) implements Rule {

  /** Which treatments are asked. */
  enum Which {
    ANY("any treatment"),
    LATEST("the most recent line");

    private final Phrase words;

    Which(String words) {
      this.words = Phrase.of(words);
    }

    private List<String> evidence(Scope scope) {
      return this == ANY ? List.of(Inquiry.HISTORY) : History.orderOf(scope);
    }
  }

  @Override
  public Truth judge(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return scope.inquiry().assumed(Inquiry.HISTORY) instanceof Value.Flag many
          ? Truth.of(many.isSet())
          : Truth.UNKNOWN;
    }
    Truth truth = Truth.FALSE;
    for (Course course : asked(scope)) {
      truth = truth.or(rule.judge(scope.within(course)));
      if (truth.isTrue()) {
        return truth;
      }
    }
    return truth;
  }

  private List<Course> asked(Scope scope) {
    List<Course> courses = scope.subject().courses();
    return which == Which.ANY || courses.isEmpty() ? courses : List.of(courses.getLast());
  }

  @Override
  public boolean isSettled(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return !judge(scope).isUnknown();
    }
    boolean all = true;
    for (Course course : asked(scope)) {
      Scope inner = scope.within(course);
      if (!rule.isSettled(inner)) {
        all = false;
      } else if (rule.judge(inner).isTrue()) {
        return true;
      }
    }
    return all;
  }

  @Override
  public void noteOpen(Scope scope) {
    if (isSettled(scope)) {
      return;
    }
    if (!scope.subject().isHistoryKnown()) {
      History.note(scope);
    }
    asked(scope).forEach(course -> rule.noteOpen(scope.within(course)));
  }

  @Override
  public Justification explain(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return Reasons.leaf(requirement(), judge(scope), History.NOT_KNOWN, List.of(Inquiry.HISTORY));
    }
    if (scope.subject().courses().isEmpty()) {
      return Reasons.leaf(
          requirement(),
          Truth.FALSE,
          Phrase.of("no treatment was given"),
          List.of(Inquiry.HISTORY));
    }
    List<Justification> children = new ArrayList<>();
    Truth truth = Truth.FALSE;
    for (Course course : asked(scope)) {
      Justification child = History.of(course, scope, rule);
      truth = truth.or(child.truth());
      children.add(child);
    }
    return new Justification(
        which.words.plain(), truth, "", "", which.evidence(scope), List.of(), children);
  }

  @Override
  public Requirement denied() {
    return which == Which.ANY
        ? rule.requirement().after(Phrase.of("no treatment: "))
        : Rule.super.denied();
  }

  @Override
  public Requirement requirement() {
    return rule.requirement().after(which.words.then(": "));
  }
}
