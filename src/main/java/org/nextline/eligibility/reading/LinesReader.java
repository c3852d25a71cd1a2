package org.nextline.eligibility.reading;

import java.util.List;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.LinesOfTherapy;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Range;
import org.nextline.eligibility.predicate.Therapy;
import org.nextline.eligibility.predicate.Unread;

/** "At least 2 prior lines of therapy", "no more than one prior chemotherapy regimen". */
final class LinesReader implements AtomReader {

  private static final double MOST = 20;

  @Override
  public Atom read(Clause clause, int at) {
    if (!clause.at(at).is(Sort.COMPARE) && !clause.at(at).is(Sort.NUMBER)) {
      return null;
    }
    Bound bound = Bound.at(clause, at);
    if (bound == null || bound.sort() != null || isFraction(bound.range())) {
      return null;
    }
    int next = clause.skip(bound.next());
    boolean prior = false;
    while (clause.at(next).is(Sort.PRIOR) || clause.at(next).is(Sort.FILLER)) {
      prior |= clause.at(next).is(Sort.PRIOR);
      next++;
    }
    Therapy therapy = null;
    if (clause.at(next).is(Sort.THERAPY) && clause.at(next + 1).is(Sort.LINE)) {
      therapy = therapy(clause.at(next++));
    }
    if (!clause.at(next).is(Sort.LINE)) {
      return null;
    }
    boolean named = prior || clause.raw(clause.at(next)).matches("(?i).*(prior|previous).*");
    boolean chemotherapy =
        clause.raw(clause.at(next)).toLowerCase(java.util.Locale.ROOT).contains("chemotherapy");
    if (chemotherapy) {
      therapy = new Therapy("therapy:chemotherapy", "chemotherapy");
    }
    next++;
    if (clause.at(next).is(Sort.THERAPY) && therapy == null) {
      therapy = therapy(clause.at(next++));
      named = true;
    }
    return named ? counted(clause, new LinesOfTherapy(bound.range(), therapy), next) : null;
  }

  /** "For metastatic disease": fewer lines than all may count. */
  private static Atom counted(Clause clause, LinesOfTherapy lines, int next) {
    int end = Math.max(Purpose.end(clause, next), orTherapy(clause, next));
    if (end == next) {
      return new Atom(lines, next);
    }
    List<Predicate> parts = List.of(lines, new Unread(clause.raw(next, end)));
    return new Atom(lines.count().hasLow() ? new AllOf(parts) : new AnyOf(parts), end);
  }

  /** "... of chemotherapy or hormonal therapy" counts both together. */
  private static int orTherapy(Clause clause, int next) {
    boolean joint =
        clause.at(next).is(Sort.OR) || clause.at(next).is(Sort.AND) || clause.at(next).isSign('/');
    return joint
        ? Math.max(next, Names.at(clause, clause.skip(next + 1), Sort.THERAPY).next())
        : next;
  }

  private static Therapy therapy(Term name) {
    return new Therapy(name.concept().id(), name.concept().name());
  }

  private static boolean isFraction(Range range) {
    return range.hasLow()
            && (range.low() != Math.rint(range.low()) || range.low() > MOST || range.low() < 0)
        || range.hasHigh() && (range.high() != Math.rint(range.high()) || range.high() > MOST);
  }
}
