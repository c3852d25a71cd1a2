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

  private final Lexicon lexicon;

  ConditionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

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
    int next = overKind(clause, names);
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
    List<Predicate> before = new ArrayList<>();
    if (!extents.isEmpty()) {
      before.add(AnyOf.of(extents.stream().distinct().toList()));
    }
    if (resistant) {
      before.add(new TreatmentResistant(0));
    }
    List<Predicate> conditions = new ArrayList<>();
    for (Term name : names.all()) {
      boolean narrowed = !names.comma() || name == names.all().getFirst();
      Predicate condition = condition(clause, name, narrowed ? qualifiers : List.of(), window);
      if (names.comma() && narrowed && !before.isEmpty()) {
        condition = AllOf.of(with(before, condition));
      }
      if (!conditions.contains(condition)) {
        conditions.add(condition);
      }
    }
    Predicate named = Joined.of(conditions, names.joint(), clause.context());
    Predicate said = negative ? new Not(named) : named;
    return new Atom(
        names.comma() ? said : AllOf.of(with(before, said)), next, names.all().size() > 1);
  }

  private static List<Predicate> with(List<Predicate> before, Predicate last) {
    List<Predicate> all = new ArrayList<>(before);
    all.add(last);
    return all;
  }

  /** "HIV infection": a broader name behind a narrower one adds nothing. */
  private int overKind(Clause clause, Names names) {
    int next = names.next();
    while (clause.at(next).is(Sort.CONDITION)
        && lexicon.lineage(names.all().getLast().id()).contains(clause.at(next).id())) {
      next++;
    }
    return next;
  }

  private Predicate condition(Clause clause, Term name, List<String> qualifiers, Window window) {
    List<Predicate> any = new ArrayList<>();
    for (String id : lexicon.conditions(name.id())) {
      any.add(named(id, name, qualifiers, window));
    }
    Predicate said = AnyOf.of(any);
    return isRefractory(clause.raw(name)) ? resistant(name, said, qualifiers, window) : said;
  }

  private Predicate named(String id, Term name, List<String> qualifiers, Window window) {
    String words = lexicon.name(id).orElse(name.concept().name());
    return new HasCondition(id, words, qualifiers, window);
  }

  private boolean isRefractory(String written) {
    String words = written.toLowerCase(Locale.ROOT);
    return lexicon.saysResistant(words)
        || words.startsWith("refractory ")
        || words.startsWith("resistant ");
  }

  /** A condition that is one by not responding is had by whoever's broader condition does not. */
  private Predicate resistant(Term name, Predicate said, List<String> qualifiers, Window window) {
    TreatmentResistant resistant = new TreatmentResistant(0);
    if (!isRefractory(name.concept().name())) {
      return new AllOf(List.of(resistant, said));
    }
    List<Predicate> broader = new ArrayList<>();
    for (String parent : lexicon.parents(name.id())) {
      broader.add(named(parent, name, qualifiers, window));
    }
    return broader.isEmpty()
        ? said
        : new AnyOf(List.of(said, new AllOf(List.of(resistant, AnyOf.of(broader)))));
  }

  private static boolean isRefractory(Clause clause, Term term) {
    return term.is(Sort.FAIL, "no_effect")
        && Set.of("refractory", "resistant").contains(clause.raw(term).toLowerCase(Locale.ROOT));
  }

  /** A name that only describes the noun behind it: "cancer cells", "hepatitis B vaccine". */
  private static boolean isModifier(Clause clause, int next) {
    Term behind = clause.at(next);
    return behind.isSign('-')
        || behind.is(Sort.HEAD)
        || behind.is(Sort.PRIOR, "given")
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
    return isModifying(before) && isModifying(after);
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
