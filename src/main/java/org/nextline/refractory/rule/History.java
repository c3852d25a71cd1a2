package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;

/** What counts and questions over a treatment history share, also where it is not known at all. */
final class History {

  static final Phrase NOT_KNOWN =
      new Phrase("the treatment history is not known", "treatment history not documented");

  private static final double MANY = 99;

  private History() {}

  /** A count over a history that is not known: anything, unless something is assumed of it. */
  static Value countIn(Scope scope) {
    return scope.inquiry().assumed(Inquiry.HISTORY) instanceof Value.Flag many
        ? Value.of(many.isSet() ? MANY : 0)
        : new Value.Amount(0, Double.POSITIVE_INFINITY);
  }

  static void note(Scope scope) {
    scope.inquiry().note(Inquiry.HISTORY, null, Probe.ANY);
  }

  /** What the order of the courses was read from: their numbers, where any has one. */
  static List<String> orderOf(Scope scope) {
    List<Course> courses = scope.subject().courses();
    return courses.stream().allMatch(course -> course.treatment().line() == null)
        ? List.of(Inquiry.HISTORY)
        : courses.stream().map(course -> course.path() + ".line").toList();
  }

  /** A judgement of one course, under its name. */
  static Justification of(Course course, Scope scope, Rule rule) {
    Justification reasons = rule.explain(scope.within(course));
    String name = name(course, scope);
    return new Justification(
        name + ": " + reasons.rule(),
        reasons.truth(),
        reasons.because(),
        reasons.clinical(),
        reasons.evidence(),
        reasons.sources(),
        reasons.children(),
        name);
  }

  /** Two treatments of the same name are told apart by their ids. */
  private static String name(Course course, Scope scope) {
    long called =
        scope.subject().courses().stream()
            .filter(other -> other.label().equals(course.label()))
            .count();
    return called == 1 ? course.label() : course.label() + " (" + course.id() + ")";
  }
}
