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
  static Justification of(Course course, Justification reasons) {
    String name = course.label() + ": ";
    boolean isLeaf = !reasons.because().isEmpty();
    return new Justification(
        name + reasons.rule(),
        reasons.truth(),
        isLeaf ? name + reasons.because() : "",
        isLeaf ? name + reasons.clinical() : "",
        reasons.evidence(),
        reasons.sources(),
        reasons.children());
  }
}
