package org.nextline.eligibility.reading;

import java.util.List;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Therapy;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.predicate.Window;

/** "No more than two prior courses of ...": who never had it is within the limit. */
final class CapReader implements AtomReader {

  @Override
  public Atom read(Clause clause, int at) {
    Term compare = clause.at(at);
    Term number = clause.at(at + 1);
    boolean most = compare.is(Sort.COMPARE, "le") || compare.is(Sort.COMPARE, "lt");
    boolean one = number.is(Sort.FILLER) && clause.raw(number).equalsIgnoreCase("one");
    if (!most || !number.is(Sort.NUMBER) && !one) {
      return null;
    }
    int next = clause.skip(at + 2);
    while (clause.at(next).is(Sort.PRIOR)
        || clause.at(next).is(Sort.FILLER)
        || clause.at(next).is(Sort.QUALIFIER)
        || clause.at(next).is(Sort.LINE)
        || clause.at(next).is(Sort.HEAD)) {
      next++;
    }
    Names names = Names.at(clause, next, Sort.THERAPY);
    if (names.all().isEmpty()) {
      return null;
    }
    List<Predicate> each =
        names.all().stream()
            .<Predicate>map(name ->
                new Received(new Therapy(name.concept().id(), name.concept().name()), Window.EVER))
            .toList();
    Predicate unread = new Unread(clause.raw(at, at + 2));
    int end = Purpose.end(clause, names.next());
    return new Atom(new AnyOf(List.of(new Not(AnyOf.of(each)), unread)), end);
  }
}
