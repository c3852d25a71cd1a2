package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.HasExtent;
import org.nextline.eligibility.predicate.StageIs;

/**
 * How far a disease has gone: "stage IIIB, stage IV or recurrent", "locally advanced or
 * metastatic". The disease itself may stand before or behind.
 */
final class ExtentReader implements AtomReader {

  private static final int FARTHEST_NAME = 6;

  private final Lexicon lexicon;

  ExtentReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Atom read(Clause clause, int at) {
    Extents extents = new Extents();
    int next = at;
    int behind = one(clause, at, extents);
    while (behind >= 0) {
      next = behind;
      int place = next;
      while (Extents.isJoint(clause.at(place))) {
        extents.join(clause.at(place++));
      }
      behind = one(clause, clause.skip(place), extents);
    }
    while (clause.at(next).is(Sort.WORD) && lexicon.isBearer(clause.raw(clause.at(next)))) {
      next++;
    }
    return extents.isEmpty() || describesOther(clause, next)
        ? null
        : new Atom(AllOf.of(extents.all()), next);
  }

  /** The place behind one of them; -1 where there is none. */
  private int one(Clause clause, int at, Extents extents) {
    Term term = clause.at(at);
    if (term.is(Sort.EXTENT)) {
      extents.add(new HasExtent(term.id(), term.concept().name()));
      return at + 1;
    }
    if (!term.is(Sort.STAGE) || !isOfStagedDisease(clause, at)) {
      return -1;
    }
    Stages stages = Stages.at(clause, at + 1);
    if (stages.all().isEmpty()) {
      return -1;
    }
    extents.add(new StageIs(stages.all()));
    return stages.next();
  }

  /**
   * "Recurrent drainage", "disease-free survival" and "recurrent or chronic infection" tell of no
   * extent of a disease.
   */
  private static boolean describesOther(Clause clause, int next) {
    Term behind = clause.at(next);
    return behind.is(Sort.OR) && clause.at(clause.skip(next + 1)).is(Sort.CONDITION)
        || behind.is(Sort.WORD) && !Names.isShouted(clause.raw(behind))
        || behind.is(Sort.HEAD)
        || behind.is(Sort.THERAPY)
        || behind.is(Sort.MEASUREMENT);
  }

  /** The stage of chronic kidney disease is no stage of a cancer. */
  private boolean isOfStagedDisease(Clause clause, int at) {
    if (clause.at(at - 1).is(Sort.MEASUREMENT)) {
      return false;
    }
    for (int i = at + 1; i <= at + FARTHEST_NAME; i++) {
      if (clause.at(i).is(Sort.CONDITION)) {
        return isStaged(clause.at(i));
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      if (clause.at(i).is(Sort.CONDITION)) {
        return isStaged(clause.at(i));
      }
    }
    return true;
  }

  private boolean isStaged(Term condition) {
    return lexicon.conditions(condition.id()).stream().anyMatch(lexicon::isStaged);
  }
}
