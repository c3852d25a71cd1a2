package org.nextline.eligibility.reading;

import java.util.List;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Therapy;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.predicate.Window;
import org.nextline.eligibility.reading.Durations.Duration;

/** Washout: "at least 4 weeks since prior chemotherapy". */
final class SinceReader implements AtomReader {

  @Override
  public Atom read(Clause clause, int at) {
    Term compare = clause.at(at);
    boolean least = compare.is(Sort.COMPARE, "ge") || compare.is(Sort.COMPARE, "gt");
    boolean most = compare.is(Sort.COMPARE, "lt") || compare.is(Sort.COMPARE, "le");
    if (!least && !most) {
      return null;
    }
    Duration duration = Durations.at(clause, at + 1);
    if (duration == null) {
      return null;
    }
    int since = clause.skip(duration.next());
    boolean from = since > duration.next() && clause.raw(clause.at(since - 1)).equals("from");
    if (!clause.at(since).is(Sort.SINCE) && !from) {
      return null;
    }
    int name = clause.skip(from ? since : since + 1);
    while (clause.at(name).is(Sort.PRIOR) || clause.at(name).is(Sort.FILLER)) {
      name++;
    }
    Names names = Names.at(clause, name, Sort.THERAPY);
    if (names.all().isEmpty() || clause.at(names.next()).is(Sort.HEAD)) {
      return null;
    }
    List<Predicate> each =
        names.all().stream()
            .<Predicate>map(term ->
                new Received(
                    new Therapy(term.concept().id(), term.concept().name()),
                    Window.within(duration.days())))
            .toList();
    Predicate any = AnyOf.of(each);
    int next = names.next();
    int purpose = Purpose.end(clause, next);
    Predicate given =
        purpose == next ? any : new AllOf(List.of(any, new Unread(clause.raw(next, purpose))));
    return new Atom(least ? new Not(given) : given, purpose);
  }
}
