package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.Range;
import org.nextline.eligibility.predicate.TreatmentResistant;

/** "Failed at least two adequate trials", "treatment-resistant". */
final class ResistanceReader implements AtomReader {

  private static final int MOST = 9;

  @Override
  public Atom read(Clause clause, int at) {
    if (clause.at(at).is(Sort.RESISTANT)) {
      return new Atom(new TreatmentResistant(0), at + 1);
    }
    if (!clause.at(at).is(Sort.FAIL, "no_effect") && !clause.at(at).is(Sort.FAIL, "any")) {
      return null;
    }
    Bound bound = Bound.at(clause, at + 1);
    if (bound == null || bound.sort() != null || bound.range().hasHigh() && !bound.plain()) {
      return null;
    }
    Range range = bound.range();
    int next = clause.skip(bound.next());
    while (clause.at(next).is(Sort.PRIOR)
        || clause.at(next).is(Sort.QUALIFIER)
        || clause.at(next).is(Sort.FILLER)) {
      next++;
    }
    boolean trials = clause.at(next).is(Sort.TRIALS);
    return trials && range.low() >= 1 && range.low() <= MOST
        ? new Atom(new TreatmentResistant((int) range.low()), next + 1)
        : null;
  }
}
