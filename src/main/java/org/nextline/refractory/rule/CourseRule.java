package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A rule about treatments, asked of any of them or of the most recent line alone. */
record CourseRule(Which which, Rule rule) implements Rule {

  /** Which treatments are asked. */
  enum Which {
    ANY("any treatment"),
    LATEST("the most recent line");

    private final String words;

    Which(String words) {
      this.words = words;
    }
  }

  @Override
  public Truth judge(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return ofUnknownHistory(scope);
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

  private static Truth ofUnknownHistory(Scope scope) {
    if (scope.inquiry().assumed(Inquiry.HISTORY) instanceof Value.Flag many) {
      return Truth.of(many.isSet());
    }
    scope.inquiry().note(Inquiry.HISTORY, null, Probe.ANY);
    return Truth.UNKNOWN;
  }

  private List<Course> asked(Scope scope) {
    List<Course> courses = scope.subject().courses();
    return which == Which.ANY || courses.isEmpty() ? courses : List.of(courses.getLast());
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    if (!scope.subject().isHistoryKnown()) {
      return Reasons.leaf(
          which.words, truth, "the treatment history is not known", List.of(Inquiry.HISTORY));
    }
    if (scope.subject().courses().isEmpty()) {
      return Reasons.leaf(which.words, truth, "no treatment was given", List.of());
    }
    List<Justification> children = new ArrayList<>();
    for (Course course : asked(scope)) {
      Justification reasons = rule.explain(scope.within(course));
      children.add(
          new Justification(
              course.label() + ": " + reasons.rule(),
              reasons.truth(),
              course.label() + ": " + reasons.because(),
              reasons.evidence(),
              reasons.children()));
    }
    return Reasons.combined(which.words, truth, children);
  }
}
