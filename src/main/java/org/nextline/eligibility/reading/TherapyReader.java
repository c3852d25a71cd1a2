package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

  private final Lexicon lexicon;

  TherapyReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Atom read(Clause clause, int at) {
    TherapyLead lead = TherapyLead.at(clause, at);
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
        || lead.bare() && !BareTherapy.standsAlone(clause, at, next)
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
        ? Failed.How.valueOf(term.id().toUpperCase(Locale.ROOT))
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

  /** "Treatment" and "therapy" behind a name add nothing to it. */
  private static boolean isTreatment(Clause clause, int at) {
    Term term = clause.at(at);
    return term.is(Sort.PRIOR)
            && List.of("therapy", "treatment", "treatments")
                .contains(clause.raw(term).toLowerCase(Locale.ROOT))
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
                .contains(clause.raw(term).toLowerCase(Locale.ROOT));
  }

  private static Predicate predicate(
      Clause clause, TherapyLead lead, Term name, Duration window, boolean allergy) {
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
}
