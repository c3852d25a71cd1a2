package org.nextline.refractory.rule;

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

  /** A judgement of one course, under its name. */
  static Justification of(Course course, Justification reasons) {
    String name = course.label() + ": ";
    Phrase because = Phrase.of(name).then(reasons.answer());
    return new Justification(
        name + reasons.rule(),
        reasons.truth(),
        because.plain(),
        because.clinical(),
        reasons.evidence(),
        reasons.sources(),
        reasons.children());
  }
}
