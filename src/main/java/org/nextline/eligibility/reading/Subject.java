package org.nextline.eligibility.reading;

import java.util.Locale;
import java.util.Set;

/** Whom a sentence makes demands on: "patients with asthma must ...". */
final class Subject {

  private static final Set<String> PEOPLE =
      Set.of(
          "patient",
          "patients",
          "subject",
          "subjects",
          "participant",
          "participants",
          "individual",
          "individuals",
          "person",
          "persons",
          "people",
          "those",
          "volunteers",
          "children",
          "infants",
          "adolescents",
          "adults",
          "men",
          "women",
          "candidates");

  private Subject() {}

  /** The place of the demand; 0 where it is made on everybody. */
  static int end(Clause clause) {
    return startsWithFor(clause) ? comma(clause) : demand(clause);
  }

  /** "For renal cancer, two prior regimens". */
  private static boolean startsWithFor(Clause clause) {
    return clause.size() > 0
        && clause.at(0).is(Sort.FILLER)
        && clause.raw(clause.at(0)).equalsIgnoreCase("for");
  }

  private static int comma(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.at(i).isSign(',') || clause.at(i).isSign(':')) {
        return i;
      }
    }
    return 0;
  }

  private static int demand(Clause clause) {
    int demand = 0;
    while (demand < clause.size() && !isDemand(clause.at(demand))) {
      demand++;
    }
    if (demand == 0
        || demand == clause.size()
        || !startsWithPeople(clause)
        || isWho(clause.at(demand - 1), clause)) {
      return 0;
    }
    for (int i = 0; i < demand; i++) {
      if (!clause.at(i).is(Sort.FILLER)) {
        return demand;
      }
    }
    return 0;
  }

  private static boolean isDemand(Term term) {
    return term.is(Sort.MUST) || term.is(Sort.NOT, "must-not");
  }

  private static boolean startsWithPeople(Clause clause) {
    for (int i = 0; i < clause.size() && clause.at(i).is(Sort.FILLER); i++) {
      String words = clause.raw(clause.at(i)).toLowerCase(Locale.ROOT);
      if (PEOPLE.contains(words.split(" ", 2)[0])) {
        return true;
      }
    }
    Term first = clause.at(clause.skip(0));
    return first.is(Sort.SEX)
        || first.is(Sort.STATE)
        || first.is(Sort.AGE) && isOfSome(first, clause);
  }

  /** "Patients aged 50 to 65" and "children under 12" are people, "age 50 to 65" is none. */
  private static boolean isOfSome(Term age, Clause clause) {
    String words = clause.raw(age).toLowerCase(Locale.ROOT);
    return PEOPLE.contains(words.split(" ", 2)[0]);
  }

  private static boolean isWho(Term before, Clause clause) {
    String word = clause.raw(before).toLowerCase(Locale.ROOT);
    return before.is(Sort.FILLER) && (word.endsWith("who") || word.equals("that"));
  }
}
