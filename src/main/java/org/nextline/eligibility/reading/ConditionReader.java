package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
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

  private static final Set<Sort> BESIDE =
      Set.of(Sort.CONDITION, Sort.QUALIFIER, Sort.EXTENT, Sort.PRIOR);

  private static final Set<String> LINKS = Set.of("of", "for", "for the", "of the", "with", "to");

  /** Whether a window goes for it is not said. */
  private static final Window OPEN = Window.UNSAID;

  private final Lexicon lexicon;

  ConditionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Atom read(Clause clause, int at) {
    Extents extents = new Extents();
    List<String> qualifiers = new ArrayList<>();
    boolean now = false;
    boolean history = false;
    boolean or = false;
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
        case RESISTANT, FAIL -> extents.add(new TreatmentResistant(0));
        case NOW -> {
          now |= term.id().equals("now");
          if (!term.id().equals("now")) {
            qualifiers.add(clause.raw(term).toLowerCase(Locale.ROOT));
          }
        }
        case PRIOR -> history = true;
        default -> {
          if (joint) {
            extents.join(term);
            or |= term.is(Sort.OR);
          }
        }
      }
      place++;
    }
    if (isPrefixed(clause, at) || isNegative(clause, at)) {
      return null;
    }
    if (or && !qualifiers.isEmpty() && !extents.isEmpty()) {
      qualifiers.addAll(extents.names());
      extents = new Extents();
    }
    Names names = Names.at(clause, place, Sort.CONDITION);
    int next = overKind(clause, names.next(), names.all().getLast());
    if (isModifier(clause, next) || sharesNoun(clause, next)) {
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
            ? isOfEvent(clause, at) ? OPEN : Window.within(duration.days())
            : now && !history ? Window.NOW : Window.EVER;
    if (lexicon.endsInShared(clause.raw(names.all().getFirst()))) {
      qualifiers.addAll(0, Coordination.qualifiers(clause, at));
    }
    boolean alike = !names.comma() && names.anew().isEmpty();
    List<Predicate> each =
        conditions(clause, names, qualifiers, window, alike ? List.of() : extents.all());
    Predicate named = Joined.of(each, names.joint(), clause.context());
    if (alike) {
      named = AllOf.of(with(extents.all(), named));
    }
    Predicate said = negative ? new Not(named) : named;
    return beside(clause, new Atom(said, next, names.all().size() > 1));
  }

  /** Names without a joint may be a list that has lost its commas or tell of one disease. */
  private Atom beside(Clause clause, Atom atom) {
    Atom other = BESIDE.contains(clause.at(atom.next()).sort()) ? read(clause, atom.next()) : null;
    return other == null
        ? atom
        : new Atom(
            new EitherReading(flat(atom.predicate(), other.predicate())), other.next(), true);
  }

  private static List<Predicate> flat(Predicate first, Predicate others) {
    return others instanceof EitherReading several
        ? Stream.concat(Stream.of(first), several.parts().stream()).distinct().toList()
        : List.of(first, others);
  }

  private List<Predicate> conditions(
      Clause clause, Names names, List<String> qualifiers, Window window, List<Predicate> extents) {
    List<Predicate> conditions = new ArrayList<>();
    Term leading = names.all().getFirst();
    Optional<String> carried = lexicon.qualifier(leading.id(), clause.raw(leading));
    for (Term name : names.all()) {
      boolean first = name == leading;
      boolean described = first || !names.comma() && !names.anew().contains(name);
      List<String> own = first ? qualifiers : all(carried, qualifiers);
      boolean begun = names.anew().contains(name) && window.when() == Window.When.NOW;
      Window when = begun || !isMeant(names, name, window) ? OPEN : window;
      Predicate condition = condition(clause, name, described ? own : List.of(), when);
      if (described) {
        condition = AllOf.of(with(extents, condition));
      }
      if (!conditions.contains(condition)) {
        conditions.add(condition);
      }
    }
    return conditions;
  }

  /**
   * "Within 6 months" goes for the last of a list, and for all of one with "or" in which nothing
   * such as "history of" begins anew; between commas alone it may be said of the last only.
   */
  private static boolean isMeant(Names names, Term name, Window window) {
    boolean shared = names.joint() != Sort.SIGN && !names.beginsAnewBehind(name);
    return window.when() != Window.When.WITHIN || name == names.all().getLast() || shared;
  }

  private static List<String> all(Optional<String> first, List<String> others) {
    return Stream.concat(first.stream(), others.stream()).toList();
  }

  private static List<Predicate> with(List<Predicate> before, Predicate last) {
    List<Predicate> all = new ArrayList<>(before);
    all.add(last);
    return all;
  }

  /** "HIV infection": a broader name behind a narrower one adds nothing. */
  private int overKind(Clause clause, int place, Term name) {
    int next = place;
    while (clause.at(next).is(Sort.CONDITION) && isKind(name, clause.at(next))) {
      next++;
    }
    return next;
  }

  private boolean isKind(Term narrower, Term broader) {
    return lexicon.conditions(narrower.id()).stream()
        .allMatch(id -> lexicon.lineage(id).contains(broader.id()));
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

  /** "Exacerbation of asthma within 4 weeks" tells when the exacerbation was. */
  private static boolean isOfEvent(Clause clause, int at) {
    int before = at - 1;
    boolean linked = false;
    while (clause.at(before).is(Sort.FILLER)) {
      linked |= LINKS.contains(clause.raw(clause.at(before)).toLowerCase(Locale.ROOT));
      before--;
    }
    Term event = clause.at(before);
    return linked && (event.is(Sort.WORD) || event.is(Sort.HEAD) || event.is(Sort.THERAPY));
  }

  /** A name that only describes the noun behind it: "cancer cells", "hepatitis B vaccine". */
  private static boolean isModifier(Clause clause, int next) {
    Term behind = clause.at(next);
    return behind.isSign('-')
        || behind.is(Sort.HEAD)
        || behind.is(Sort.ADMIN, "other_trial")
        || behind.is(Sort.PRIOR, "given")
        || isNoun(clause, behind)
        || behind.is(Sort.THERAPY)
        || behind.is(Sort.MEASUREMENT)
        || behind.is(Sort.WORD);
  }

  /** "Diabetic or hypertensive retinopathy": the noun belongs to both adjectives. */
  private static boolean sharesNoun(Clause clause, int next) {
    String last = clause.raw(clause.at(next - 1)).toLowerCase(Locale.ROOT);
    boolean joint = clause.at(next).is(Sort.OR) || clause.at(next).is(Sort.AND);
    return joint
        && last.endsWith("ic")
        && last.indexOf(' ') < 0
        && clause.at(next + 1).is(Sort.WORD)
        && clause.at(next + 2).is(Sort.CONDITION);
  }

  /** "Asthma treatment", "bleeding risk": "treatment of" and "risk of" without "of". */
  private static boolean isNoun(Clause clause, Term behind) {
    boolean noun = behind.is(Sort.DETACHED) || behind.is(Sort.ANCHOR);
    return noun && clause.raw(behind).indexOf(' ') < 0;
  }

  /** "Negative ELISA for hepatitis B": what is looked for was not found. */
  private static boolean isNegative(Clause clause, int at) {
    int start = at;
    while (start > 0 && !Extents.isJoint(clause.at(start - 1))) {
      start--;
    }
    int first = clause.skip(start);
    return first < at && clause.at(first).is(Sort.STATUS, "negative");
  }

  /** "Anti-inflammatory" and "pre-diabetes" name no inflammation and no diabetes. */
  private static boolean isPrefixed(Clause clause, int at) {
    Term hyphen = clause.at(at - 1);
    return hyphen.isSign('-')
        && clause.at(at - 2).is(Sort.WORD)
        && clause.tokens().touchesNext(hyphen.from() - 1);
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
