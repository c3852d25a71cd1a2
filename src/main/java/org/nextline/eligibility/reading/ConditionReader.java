package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.HasCondition;
import org.nextline.eligibility.predicate.HasExtent;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.TreatmentResistant;
import org.nextline.eligibility.predicate.Window;
import org.nextline.eligibility.reading.Durations.Duration;

/** "Metastatic or unresectable melanoma", "uncontrolled hypertension", "stroke within 6 months". */
final class ConditionReader implements AtomReader {

  private static final Set<Sort> BEFORE =
      Set.of(
          Sort.EXTENT,
          Sort.QUALIFIER,
          Sort.RESISTANT,
          Sort.FILLER,
          Sort.NOW,
          Sort.PRIOR,
          Sort.MUST);

  @Override
  public Atom read(Clause clause, int at) {
    List<Predicate> extents = new ArrayList<>();
    List<String> qualifiers = new ArrayList<>();
    boolean resistant = false;
    boolean now = false;
    boolean history = false;
    int place = at;
    while (!clause.at(place).is(Sort.CONDITION)) {
      Term term = clause.at(place);
      boolean joint = joinsModifiers(clause, place);
      if (!joint && !BEFORE.contains(term.sort()) && !isRefractory(clause, term)) {
        return null;
      }
      switch (term.sort()) {
        case EXTENT -> extents.add(new HasExtent(term.id(), term.concept().name()));
        case QUALIFIER -> qualifiers.add(clause.raw(term).toLowerCase(Locale.ROOT));
        case RESISTANT, FAIL -> resistant = true;
        case NOW -> now = true;
        case PRIOR -> history = true;
        default -> {}
      }
      place++;
    }
    Names names = Names.at(clause, place, Sort.CONDITION);
    int next = names.next();
    if (isModifier(clause, next)) {
      return null;
    }
    boolean negative = clause.at(next).is(Sort.STATUS, "negative");
    if (clause.at(next).is(Sort.STATUS)) {
      next++;
    }
    Duration duration = Durations.window(clause, next);
    if (duration != null) {
      next = duration.next();
    }
    Window window =
        duration != null
            ? Window.within(duration.days())
            : now && !history ? Window.NOW : Window.EVER;
    List<Predicate> conditions =
        names.all().stream()
            .<Predicate>map(name ->
                new HasCondition(name.concept().id(), name.concept().name(), qualifiers, window))
            .distinct()
            .toList();
    Predicate named = Joined.of(conditions, names.joint(), clause.context());
    List<Predicate> parts = new ArrayList<>();
    if (!extents.isEmpty()) {
      parts.add(AnyOf.of(extents.stream().distinct().toList()));
    }
    if (resistant) {
      parts.add(new TreatmentResistant(0));
    }
    parts.add(negative ? new Not(named) : named);
    return new Atom(AllOf.of(parts), next);
  }

  private static boolean isRefractory(Clause clause, Term term) {
    return term.is(Sort.FAIL, "no_effect")
        && Set.of("refractory", "resistant").contains(clause.raw(term).toLowerCase(Locale.ROOT));
  }

  /** A name that only describes the noun behind it: "cancer cells", "hepatitis B vaccine". */
  private static boolean isModifier(Clause clause, int next) {
    Term behind = clause.at(next);
    return behind.is(Sort.HEAD)
        || behind.is(Sort.THERAPY)
        || behind.is(Sort.MEASUREMENT)
        || behind.is(Sort.WORD);
  }

  /** "Metastatic or unresectable", "severe, uncontrolled". */
  private static boolean joinsModifiers(Clause clause, int at) {
    Term term = clause.at(at);
    if (!term.is(Sort.OR) && !term.is(Sort.AND) && !term.isSign(',') && !term.isSign('/')) {
      return false;
    }
    int behind = at + 1;
    while (clause.at(behind).is(Sort.OR) || clause.at(behind).is(Sort.AND)) {
      behind++;
    }
    Term before = clause.at(at - 1);
    Term after = clause.at(clause.skip(behind));
    return isModifying(before) && isModifying(after) || term.is(Sort.AND) && false;
  }

  private static boolean isModifying(Term term) {
    return term.is(Sort.EXTENT)
        || term.is(Sort.QUALIFIER)
        || term.is(Sort.OR)
        || term.is(Sort.AND)
        || term.isSign(',')
        || term.is(Sort.RESISTANT)
        || term.is(Sort.FAIL);
  }
}
