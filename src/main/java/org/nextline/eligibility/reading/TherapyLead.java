package org.nextline.eligibility.reading;

import java.util.Locale;
import org.nextline.eligibility.predicate.Failed;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.reading.Durations.Duration;

/**
 * What stands before the names of treatments: "prior", "refractory to at least two", "within 4
 * weeks".
 *
 * @param bare true where nothing says whether it was given, is given or did harm
 * @param window in which they were given; null where it is not said before them
 * @param times how many of them failed; null for one
 * @param next the place of the first name
 */
record TherapyLead(
    boolean prior,
    boolean now,
    boolean planned,
    boolean allergy,
    boolean bare,
    Failed.How how,
    Duration window,
    Unread times,
    int next) {

  /** "Allergy or adverse reaction to" went before. */
  private static boolean isHarm(Clause clause, int place) {
    for (int i = place - 1; i >= 0; i--) {
      if (clause.at(i).is(Sort.ALLERGY)) {
        return true;
      }
    }
    return false;
  }

  /** "Intolerant of something unknown, ...": the list goes on. */
  private static Failed.How failureBefore(Clause clause, int place) {
    for (int i = place - 1; i >= 0; i--) {
      Term term = clause.at(i);
      if (term.is(Sort.FAIL)) {
        return isCapped(clause, i) ? null : Failed.How.valueOf(term.id().toUpperCase(Locale.ROOT));
      }
      if (!term.is(Sort.WORD)
          && !term.is(Sort.PRIOR)
          && !term.is(Sort.FILLER)
          && !term.is(Sort.OR)
          && !term.is(Sort.HEAD)
          && !term.is(Sort.THERAPY)
          && !term.isSign(',')) {
        return null;
      }
    }
    return null;
  }

  TherapyLead failing(Failed.How behind) {
    return new TherapyLead(prior, now, planned, allergy, false, behind, window, times, next);
  }

  static TherapyLead at(Clause clause, int place) {
    boolean prior = false;
    boolean given = false;
    boolean now = false;
    boolean planned = false;
    boolean allergy = false;
    Failed.How how = null;
    Duration window = null;
    Unread times = null;
    int at = place;
    while (at < clause.size()) {
      Term term = clause.at(at);
      Duration before = Durations.window(clause, at);
      if (before != null && !term.is(Sort.FILLER)) {
        window = before;
        at = before.next();
        continue;
      }
      switch (term.sort()) {
        case PRIOR -> {
          prior |= term.id().equals("prior");
          given = true;
        }
        case NOW -> now = true;
        case PLANNED -> planned = true;
        case ALLERGY -> allergy = true;
        case FAIL -> {
          if (isCapped(clause, at)) {
            return null;
          }
          how = Failed.How.valueOf(term.id().toUpperCase(Locale.ROOT));
        }
        case COMPARE -> {
          if (how == null || !isLeast(term) || !isCount(clause, at + 1)) {
            return null;
          }
        }
        case NUMBER -> {
          if (how == null || !(term.value() >= 1)) {
            return null;
          }
          times = term.value() == 1 && !isMore(clause.at(at - 1)) ? null : count(clause, at);
        }
        case FILLER, MUST -> {}
        case OR, AND -> {
          if (!joinsLead(clause, at)) {
            return null;
          }
        }
        case THERAPY -> {
          boolean bare = !prior && !given && !now && !allergy && how == null && window == null;
          boolean harmed = bare && isHarm(clause, place);
          Failed.How listed = bare && !harmed ? failureBefore(clause, place) : how;
          return new TherapyLead(
              prior,
              now,
              planned,
              allergy || harmed,
              bare && !harmed && listed == null,
              listed,
              window,
              times,
              at);
        }
        default -> {
          return null;
        }
      }
      at++;
    }
    return null;
  }

  /** "At least two of them": one that failed is not enough, none is too few. */
  private static Unread count(Clause clause, int number) {
    int from = clause.at(number - 1).is(Sort.COMPARE) ? number - 1 : number;
    return new Unread(clause.raw(from, number + 1));
  }

  private static boolean isCount(Clause clause, int at) {
    Term number = clause.at(at);
    return number.is(Sort.NUMBER)
        || number.is(Sort.FILLER) && clause.raw(number).equalsIgnoreCase("one");
  }

  private static boolean isLeast(Term compare) {
    return compare.id().equals("ge") || isMore(compare);
  }

  private static boolean isMore(Term compare) {
    return compare.is(Sort.COMPARE, "gt");
  }

  /** "No more than two inadequate responses to": who had none is within the limit. */
  private static boolean isCapped(Clause clause, int place) {
    int number = place - 1;
    while (clause.at(number).is(Sort.FILLER) || clause.at(number).is(Sort.PRIOR)) {
      number--;
    }
    Term compare = clause.at(number - 1);
    return clause.at(number).is(Sort.NUMBER)
        && (compare.is(Sort.COMPARE, "le") || compare.is(Sort.COMPARE, "lt"));
  }

  /** "Prior or concurrent". */
  private static boolean joinsLead(Clause clause, int at) {
    return isLead(clause.at(at - 1)) && isLead(clause.at(clause.skip(at + 1)));
  }

  private static boolean isLead(Term term) {
    return term.is(Sort.PRIOR) || term.is(Sort.NOW);
  }
}
