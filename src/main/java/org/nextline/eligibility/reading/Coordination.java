package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** "Severe liver or kidney disease": what describes the first of them describes them all. */
final class Coordination {

  private static final int LONGEST = 30;

  private Coordination() {}

  /**
   * The adjectives, in small letters, that stand before the first of several words which share the
   * noun at a place; empty where the place is not the last of such a list.
   */
  static List<String> qualifiers(Clause clause, int place) {
    int start = place;
    int joint = -1;
    while (start > 0 && place - start < LONGEST && isPart(clause.at(start - 1))) {
      start--;
      joint = Extents.isJoint(clause.at(start)) ? start : joint;
    }
    List<String> qualifiers = new ArrayList<>();
    Term before = clause.at(place - 1);
    if (joint < 0 || !before.is(Sort.OR) && !before.is(Sort.AND) && !before.isSign('/')) {
      return qualifiers;
    }
    for (int i = start; i < joint - 1 && clause.at(i).is(Sort.QUALIFIER); i++) {
      qualifiers.add(clause.raw(clause.at(i)).toLowerCase(Locale.ROOT));
    }
    return qualifiers;
  }

  private static boolean isPart(Term term) {
    return term.is(Sort.WORD) || term.is(Sort.QUALIFIER) || Extents.isJoint(term);
  }
}
