package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AllergicTo;
import org.nextline.eligibility.predicate.Failed;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Therapy;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.predicate.Window;
import org.nextline.eligibility.reading.Durations.Duration;

/**
 * "Prior platinum chemotherapy within 4 weeks", "refractory to lenalidomide", "allergic to eggs".
 */
final class TherapyReader implements AtomReader {

  private static final Set<String> ELIGIBLE = Set.of("eligible", "candidate", "candidates");

  private final Lexicon lexicon;

  TherapyReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Atom read(Clause clause, int at) {
    Lead lead = Lead.at(clause, at);
    if (lead == null || !clause.at(lead.next()).is(Sort.THERAPY)) {
      return null;
    }
    Names names = Names.at(clause, lead.next(), Sort.THERAPY);
    int next = names.next();
    while (isTreatment(clause, next)) {
      next++;
    }
    boolean label = lead.bare() && at == 0 && clause.at(next).isSign(':');
    if (label
        || lead.bare() && !standsAlone(clause, at, next)
        || NamedOnly.at(clause, next, lead.bare())) {
      return null;
    }
    boolean allergy = clause.at(next).is(Sort.ALLERGY);
    if (allergy) {
      next++;
    }
    boolean harmed = allergy || lead.allergy() || lead.how() != null;
    if (!harmed && names.all().stream().allMatch(this::isSubstance)) {
      return null;
    }
    Failed.How behind = lead.how() == null ? failure(clause.at(next)) : null;
    if (behind != null) {
      next++;
    }
    if (clause.at(clause.skipAll(next)).is(Sort.PLANNED)) {
      return null;
    }
    int purpose = next;
    next = Purpose.end(clause, next);
    Predicate narrowed = purpose == next ? null : new Unread(clause.raw(purpose, next));
    int aside = overExamples(clause, next);
    Duration window = lead.window() != null ? lead.window() : Durations.window(clause, aside);
    if (lead.window() == null && window != null) {
      next = window.next();
    }
    int lasting = lasting(clause, next);
    if (lead.planned() || lasting < next || lasting > next && !lead.now()) {
      return null;
    }
    Predicate lasted = lasting == next ? null : new Unread(clause.raw(next, lasting));
    next = lasting;
    List<Predicate> parts =
        names.all().stream()
            .map(name ->
                !harmed && isSubstance(name)
                    ? new Unread(clause.raw(name))
                    : predicate(
                        clause,
                        behind == null ? lead : lead.failing(behind),
                        name,
                        window,
                        allergy))
            .distinct()
            .toList();
    Predicate said = Joined.of(parts, names.joint(), clause.context());
    List<Predicate> all =
        Stream.of(said, narrowed, lasted, lead.times()).filter(Objects::nonNull).toList();
    return new Atom(AllOf.of(all), next);
  }

  /**
   * The place behind "for at least 12 weeks"; the given place where no such words stand there, -1
   * where they tell of something else than a time.
   */
  private static int lasting(Clause clause, int next) {
    int at = clause.skip(next);
    if (!clause.at(at).is(Sort.UNITLESS, "duration")) {
      return next;
    }
    Duration duration = Durations.at(clause, at + 1);
    return duration == null ? -1 : duration.next();
  }

  private boolean isSubstance(Term name) {
    return lexicon.isSubstance(name.concept().id());
  }

  /** "Platinum-resistant", "lenalidomide refractory"; null for other words. */
  private static Failed.How failure(Term term) {
    return term.is(Sort.FAIL) && !term.id().equals("progressed")
        ? Failed.How.valueOf(term.id().toUpperCase(java.util.Locale.ROOT))
        : null;
  }

  /** Examples between brackets: "(e.g., prednisone) in the past 5 days". */
  private static int overExamples(Clause clause, int place) {
    Term term = clause.at(place);
    boolean examples =
        term.is(Sort.PARENTHESIS)
            && !term.inner().isEmpty()
            && term.inner().getFirst().is(Sort.SUCH_AS);
    return examples && clause.at(place + 1).is(Sort.WITHIN) ? place + 1 : place;
  }

  /** A bare name is a statement only where no unknown word stands beside it. */
  private static boolean standsAlone(Clause clause, int at, int next) {
    int before = at - 2;
    while (clause.at(before).is(Sort.FILLER)
        || clause.at(before).is(Sort.HEAD)
        || clause.at(before).is(Sort.THERAPY)
        || clause.at(before).is(Sort.AND)
        || clause.at(before).is(Sort.OR)) {
      before--;
    }
    boolean behindExtent =
        (clause.at(at - 1).is(Sort.OR) || clause.at(at - 1).is(Sort.AND))
            && clause.at(before).is(Sort.EXTENT);
    return !behindExtent
        && !isOfEligible(clause, at)
        && isBorder(clause.at(at - 1))
        && !clause.at(next).is(Sort.WORD)
        && !clause.at(next).isSign('-');
  }

  /** "Eligible for adjuvant chemotherapy". */
  private static boolean isOfEligible(Clause clause, int at) {
    for (int i = at - 1; clause.at(i).is(Sort.FILLER); i--) {
      if (ELIGIBLE.contains(clause.raw(clause.at(i)).toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBorder(Term before) {
    return switch (before.sort()) {
      case WORD, NUMBER, COMPARE, TIME_UNIT, UNIT, UNITLESS, HEAD, MEASUREMENT -> false;
      default -> !before.is(Sort.PLANNED) && !before.is(Sort.THERAPY);
    };
  }

  /** "Treatment" and "therapy" behind a name add nothing to it. */
  private static boolean isTreatment(Clause clause, int at) {
    Term term = clause.at(at);
    return term.is(Sort.PRIOR)
            && List.of("therapy", "treatment", "treatments")
                .contains(clause.raw(term).toLowerCase(java.util.Locale.ROOT))
        || term.is(Sort.HEAD)
            && List.of(
                    "therapy",
                    "treatment",
                    "regimen",
                    "regimens",
                    "agents",
                    "agent",
                    "therapies",
                    "drugs",
                    "medication",
                    "medications",
                    "drug",
                    "treatments")
                .contains(clause.raw(term).toLowerCase(java.util.Locale.ROOT));
  }

  private static Predicate predicate(
      Clause clause, Lead lead, Term name, Duration window, boolean allergy) {
    Therapy therapy = new Therapy(name.concept().id(), name.concept().name());
    if (lead.allergy() || allergy) {
      return new AllergicTo(therapy);
    }
    if (lead.how() != null) {
      return new Failed(therapy, lead.how());
    }
    if (window != null) {
      return new Received(therapy, Window.within(window.days()));
    }
    if (lead.prior() && lead.now()) {
      return new Received(therapy, Window.EVER);
    }
    if (clause.hasWindow()) {
      return new Received(therapy, Window.UNSAID);
    }
    if (lead.now() || !lead.prior() && isUnderNow(clause)) {
      return new Received(therapy, Window.NOW);
    }
    if (lead.prior() || isUnderPrior(clause)) {
      return new Received(therapy, Window.EVER);
    }
    return new Received(therapy, Window.UNSAID);
  }

  private static boolean isUnderNow(Clause clause) {
    return (clause.context().isUnder("concurrent") || clause.context().isUnder("concomitant"))
        && !clause.context().isUnder("prior");
  }

  private static boolean isUnderPrior(Clause clause) {
    return (clause.context().isUnder("prior ") || clause.context().isUnder("previous"))
        && !clause.context().isUnder("concurrent")
        && !clause.context().isUnder("concomitant");
  }

  /**
   * What stands before the names.
   *
   * @param bare true where nothing says whether it was given, is given or did harm
   * @param window in which they were given; null where it is not said before them
   * @param times how many of them failed; null for one
   * @param next the place of the first name
   */
  private record Lead(
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
          return isCapped(clause, i)
              ? null
              : Failed.How.valueOf(term.id().toUpperCase(java.util.Locale.ROOT));
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

    Lead failing(Failed.How behind) {
      return new Lead(prior, now, planned, allergy, false, behind, window, times, next);
    }

    static Lead at(Clause clause, int place) {
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
            how = Failed.How.valueOf(term.id().toUpperCase(java.util.Locale.ROOT));
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
            return new Lead(
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
}
