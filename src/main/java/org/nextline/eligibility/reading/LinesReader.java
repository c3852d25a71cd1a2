package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
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
  private static final Therapy CHEMOTHERAPY = new Therapy("therapy:chemotherapy", "chemotherapy");

  @Override
  public Atom read(Clause clause, int at) {
    if (clause.at(at).is(Sort.FAIL)) {
      return failed(clause, at);
    }
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
    boolean named =
        prior
            || isOfFailed(clause, at)
            || clause.raw(clause.at(next)).matches("(?i).*(prior|previous).*");
    if (isOfChemotherapy(clause, next)) {
      therapy = CHEMOTHERAPY;
    }
    next++;
    int of = clause.skip(next);
    if (clause.at(of).is(Sort.THERAPY) && therapy == null && isOf(clause, next, of)) {
      therapy = therapy(clause.at(of));
      next = of + 1;
      named = true;
    }
    return named ? counted(clause, new LinesOfTherapy(bound.range(), therapy), next) : null;
  }

  /** "Progressed on at least one line of chemotherapy", "after failure of prior regimens". */
  private Atom failed(Clause clause, int at) {
    int next = at + 1;
    while (clause.at(next).is(Sort.PRIOR) || clause.at(next).is(Sort.FILLER)) {
      next++;
    }
    Atom lines = read(clause, next);
    if (clause.at(next).is(Sort.LINE)) {
      Therapy therapy = isOfChemotherapy(clause, next) ? CHEMOTHERAPY : null;
      lines = counted(clause, new LinesOfTherapy(Range.atLeast(1), therapy), next + 1);
    }
    return lines == null || isCapped(lines.predicate())
        ? null
        : new Atom(new AllOf(List.of(lines.predicate(), Doubt.FAILED)), lines.next());
  }

  private static boolean isOfChemotherapy(Clause clause, int line) {
    return clause.raw(clause.at(line)).toLowerCase(Locale.ROOT).contains("chemotherapy");
  }

  private static boolean isCapped(Predicate lines) {
    return !(lines instanceof LinesOfTherapy counted) || counted.count().hasHigh();
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

  /** "Progressed on at least one line": lines that failed were given. */
  private static boolean isOfFailed(Clause clause, int at) {
    int before = at - 1;
    while (clause.at(before).is(Sort.FILLER)) {
      before--;
    }
    return clause.at(before).is(Sort.FAIL);
  }

  /** "Regimens of chemotherapy", "regimens chemotherapy". */
  private static boolean isOf(Clause clause, int from, int to) {
    return from == to || to == from + 1 && clause.raw(from, to).equalsIgnoreCase("of");
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
