package org.nextline.eligibility.reading;

import java.util.Locale;

/** What a treatment is for: "chemotherapy for breast cancer or sarcoma". */
final class Purpose {

  private Purpose() {}

  /** The place behind the purpose; the given place where there is none. */
  static int end(Clause clause, int place) {
    if (place >= clause.size() || !opens(clause, place)) {
      return place;
    }
    int at = place + 1;
    while (at < clause.size() && !ends(clause.at(at)) && !anotherBegins(clause, at)) {
      at++;
    }
    return at;
  }

  /** "... for sarcoma or prior radiotherapy". */
  private static boolean anotherBegins(Clause clause, int at) {
    Term next = clause.at(clause.skip(at + 1));
    return (clause.at(at).is(Sort.OR) || clause.at(at).is(Sort.AND))
        && (next.is(Sort.THERAPY)
            || next.is(Sort.PRIOR)
            || next.is(Sort.NOW)
            || next.is(Sort.MUST)
            || next.is(Sort.ALLERGY)
            || next.is(Sort.STATE));
  }

  private static boolean opens(Clause clause, int place) {
    Term term = clause.at(place);
    String word = term.is(Sort.FILLER) ? clause.raw(term).toLowerCase(Locale.ROOT) : "";
    return word.startsWith("for")
        || word.equals("in") && !clause.at(place + 1).is(Sort.NUMBER)
        || clause.at(place).is(Sort.TO)
        || clause.at(place).is(Sort.DETACHED);
  }

  private static boolean ends(Term term) {
    return switch (term.sort()) {
      case WITHIN, EXCEPT, BUT, NOT, SUCH_AS, PARENTHESIS, EXCLUDED -> true;
      default -> term.isSign(',');
    };
  }
}
