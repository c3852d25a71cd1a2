package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Set;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.SexIs;
import org.nextline.patient.Sex;

/** "Female", "men only": where nothing but sex and age is said. */
final class SexReader implements AtomReader {

  private static final Set<Sort> BESIDE =
      Set.of(
          Sort.FILLER,
          Sort.SEX,
          Sort.AGE,
          Sort.AGE_UNIT,
          Sort.TIME_UNIT,
          Sort.COMPARE,
          Sort.AFTER,
          Sort.NUMBER,
          Sort.SIGN,
          Sort.TO,
          Sort.AND,
          Sort.MUST,
          Sort.ANCHOR,
          Sort.CONDITION,
          Sort.EXTENT,
          Sort.QUALIFIER,
          Sort.PARENTHESIS);

  @Override
  public Atom read(Clause clause, int at) {
    if (!clause.at(at).is(Sort.SEX)) {
      return null;
    }
    String id = clause.at(at).id();
    boolean alone =
        clause.terms().stream()
            .allMatch(term ->
                BESIDE.contains(term.sort()) && (!term.is(Sort.SEX) || term.id().equals(id)));
    if (id.equals("both")) {
      return new Atom(AnyOf.of(List.of(new SexIs(Sex.MALE), new SexIs(Sex.FEMALE))), at + 1);
    }
    return alone && !clause.context().isExclusion()
        ? new Atom(new SexIs(id.equals("male") ? Sex.MALE : Sex.FEMALE), at + 1)
        : null;
  }
}
