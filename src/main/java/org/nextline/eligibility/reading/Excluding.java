package org.nextline.eligibility.reading;

/** "... are excluded". */
final class Excluding {

  private Excluding() {}

  /** Nothing but words without weight may follow. */
  static boolean ends(Clause clause) {
    for (int i = clause.size() - 1; i >= 0; i--) {
      Term term = clause.at(i);
      if (term.is(Sort.EXCLUDED)) {
        return true;
      }
      if (!term.is(Sort.FILLER) && !term.is(Sort.ADMIN) && !term.is(Sort.ANCHOR)) {
        return false;
      }
    }
    return false;
  }

  /** Among what is asked for, who is excluded and why cannot be told apart. */
  static boolean isWithin(Clause clause) {
    return !clause.context().isExclusion() && clause.has(Sort.EXCLUDED);
  }
}
