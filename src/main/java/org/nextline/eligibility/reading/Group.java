package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;

/** "In diabetic patients" behind a limit: whom that limit is for. */
final class Group {

  private static final Set<String> PLACES = Set.of("in", "for");
  private static final Set<String> PEOPLE =
      Set.of("patients", "subjects", "participants", "individuals", "people", "persons");

  private static final int LONGEST = 5;

  private Group() {}

  /** True where it begins at this place and says more of them than that they take part. */
  static boolean begins(Clause clause, int at) {
    if (!PLACES.contains(word(clause, at)) || PEOPLE.contains(word(clause, at + 1))) {
      return false;
    }
    for (int i = at + 1; i < at + LONGEST; i++) {
      if (PEOPLE.contains(word(clause, i))) {
        return i > at + 1;
      }
      if (clause.at(i).is(Sort.AND) || clause.at(i).is(Sort.OR) || clause.at(i).isSign(',')) {
        return false;
      }
    }
    return false;
  }

  private static String word(Clause clause, int at) {
    return clause.at(at).is(Sort.FILLER) ? clause.raw(clause.at(at)).toLowerCase(Locale.ROOT) : "";
  }
}
