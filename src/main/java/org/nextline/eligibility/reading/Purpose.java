package org.nextline.eligibility.reading;

/** What a treatment is for: "chemotherapy for breast cancer or sarcoma". */
final class Purpose {

  private Purpose() {}

  /** The place behind the purpose; the given place where there is none. */
  static int end(Clause clause, int place) {
    if (place >= clause.size() || !opens(clause, place)) {
      return place;
    }
    int at = place + 1;
    while (at < clause.size() && !ends(clause.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean opens(Clause clause, int place) {
    return clause.at(place).is(Sort.FILLER)
            && clause.raw(clause.at(place)).toLowerCase(java.util.Locale.ROOT).startsWith("for")
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
