package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.Administrative.Matter;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;

/**
 * "... that would prevent compliance", "... which, in the opinion of the investigator, may ...":
 * behind a list it is said of all of them.
 */
final class Relative {

  private static final Set<String> PRONOUNS = Set.of("that", "which");
  private static final Set<String> MODALS =
      Set.of("may", "can", "will", "would", "could", "might", "should", "should be");

  private Relative() {}

  /** What the rest of the sentence asks of everything before it; null where it is none. */
  static Predicate at(Clause clause, int at) {
    if (!PRONOUNS.contains(word(clause, at))) {
      return null;
    }
    int next = at + 1;
    boolean narrows = false;
    while (clause.at(next).is(Sort.FILLER) || clause.at(next).isSign(',')) {
      narrows |= MODALS.contains(word(clause, next)) || word(clause, next).contains("opinion");
      next++;
    }
    narrows |= word(clause, next).equals("opinion");
    if (!narrows && !clause.at(next).is(Sort.ADMIN) && !MODALS.contains(word(clause, next))) {
      return null;
    }
    for (int i = next; i < clause.size(); i++) {
      if (clause.at(i).is(Sort.ADMIN)) {
        return new Administrative(Matter.valueOf(clause.at(i).id().toUpperCase(Locale.ROOT)));
      }
    }
    return new Unread(clause.raw(at, clause.size()));
  }

  private static String word(Clause clause, int at) {
    Term term = clause.at(at);
    return term.is(Sort.FILLER) || term.is(Sort.WORD) || term.is(Sort.MUST)
        ? clause.raw(term).toLowerCase(Locale.ROOT)
        : "";
  }
}
