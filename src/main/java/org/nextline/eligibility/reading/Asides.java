package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AllergicTo;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.Failed;
import org.nextline.eligibility.predicate.HasCondition;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.predicate.Window;

/** What qualifies a statement from outside: brackets, exceptions, examples. */
final class Asides {

  private static final Set<Sort> SILENT =
      Set.of(Sort.FILLER, Sort.MUST, Sort.ANCHOR, Sort.UNREADABLE, Sort.SIGN, Sort.TIME_UNIT);

  private static final List<String> WIDENING =
      List.of("unless", "if", "for ", "in ", "when", "where");

  private final SentenceReader reader;

  Asides(SentenceReader reader) {
    this.reader = reader;
  }

  /**
   * An abbreviation, or nothing that narrows: "(ECOG)", "(at screening)", "(within 14 days of
   * entry)".
   */
  boolean isSilent(Clause clause, Term parenthesis) {
    List<Term> inner = parenthesis.inner();
    if (Names.isAbbreviation(clause, parenthesis)) {
      return true;
    }
    Clause inside = clause.of(inner);
    Durations.Duration window = Durations.window(inside, 0);
    return window != null && window.next() == inside.size() && clause.at(0).is(Sort.MEASUREMENT)
        || inner.stream().allMatch(term -> SILENT.contains(term.sort()));
  }

  void add(Clause clause, Term parenthesis, Node node, Clause before) {
    Clause inside = clause.of(parenthesis.inner());
    Term first = inside.at(inside.skip(0));
    if (first.is(Sort.SUCH_AS) && !node.isEmpty()) {
      examples(inside, inside.skip(0) + 1, node, before);
      return;
    }
    if (!node.isEmpty() && isNames(parenthesis)) {
      examples(inside, 0, node, before);
      return;
    }
    boolean plain =
        parenthesis.inner().stream()
            .noneMatch(term ->
                term.is(Sort.EXCEPT)
                    || term.is(Sort.IF)
                    || term.is(Sort.UNREADABLE)
                    || term.is(Sort.SUCH_AS)
                    || term.is(Sort.ALLOWED)
                    || term.is(Sort.OPTIONAL));
    Predicate said = plain ? reader.read(inside) : null;
    boolean understood = said != null && Leaves.isTyped(said) && Leaves.isWholly(said);
    Predicate read = understood ? said : new Unread(clause.raw(parenthesis));
    if (!node.isEmpty() && (first.is(Sort.OR) || isOtherLimit(node.last(), read))) {
      Predicate other = first.is(Sort.OR) ? read : new Unread(clause.raw(parenthesis));
      node.replaceLast(new AnyOf(List.of(node.last(), other)));
    } else {
      node.add(read);
    }
  }

  /** "ALT at most 2.5 x ULN (5 x ULN with liver metastases)". */
  private static boolean isOtherLimit(Predicate limit, Predicate aside) {
    return limit instanceof Measured && !isOnly(aside, Measured.class);
  }

  /** Nothing but names: "(tacrolimus, cyclosporine)". */
  private static boolean isNames(Term parenthesis) {
    return parenthesis.inner().stream()
        .allMatch(term ->
            term.is(Sort.THERAPY)
                || term.is(Sort.CONDITION)
                || term.is(Sort.QUALIFIER)
                || term.is(Sort.FILLER)
                || term.is(Sort.OR)
                || term.is(Sort.AND)
                || term.isSign(',')
                || term.isSign('/')
                || term.isSign('.'));
  }

  /**
   * @param how the word of the exception: "unless" widens what is asked for, "provided" and "other
   *     than" narrow it
   */
  void except(Clause clause, int from, String how, List<Node> nodes) {
    if (from >= clause.size()) {
      return;
    }
    Node last = nodes.getLast();
    boolean narrows =
        last.isDenied() || clause.context().isExclusion() || !widens(how) && !isValue(last.last());
    Predicate exception = reader.read(rest(clause, from));
    boolean read =
        exception != null
            && Leaves.isWholly(exception)
            && !isOnly(exception, Administrative.class)
            && (!widens(how) || how.startsWith("unless"))
            && !how.startsWith("provid")
            && !how.contains("long as");
    Predicate unread = new Unread(clause.raw(from, clause.size()));
    if (narrows) {
      last.add(read ? new AnyOf(List.of(new Not(exception), Doubt.EXCEPTION)) : unread);
    } else {
      last.replaceLast(new AnyOf(List.of(last.last(), read ? exception : unread)));
    }
  }

  /** "Bilirubin at most 2 mg/dL, except in Gilbert's syndrome" frees somebody from the limit. */
  private static boolean isValue(Predicate said) {
    return said instanceof Measured || said instanceof AgeIs;
  }

  /** Who "unless ..." or "if ..." does not hold for need not fulfil what is asked. */
  private static boolean widens(String how) {
    return WIDENING.stream().anyMatch(how::startsWith);
  }

  /**
   * Examples belong to what they are examples of.
   *
   * @param before the words of the sentence before them
   */
  void examples(Clause clause, int from, Node node, Clause before) {
    if (from >= clause.size()) {
      return;
    }
    Predicate last = node.last();
    if (last instanceof AllOf all
        && all.parts().size() == 2
        && all.parts().getLast() instanceof Unread narrowing) {
      node.replaceLast(
          new AllOf(
              List.of(withExamples(clause, from, all.parts().getFirst(), before), narrowing)));
    } else {
      node.replaceLast(withExamples(clause, from, last, before));
    }
  }

  private Predicate withExamples(Clause clause, int from, Predicate main, Clause before) {
    boolean failed =
        mentions(main, Failed.class)
            || main instanceof Unread && (before.has(Sort.FAIL) || before.has(Sort.SINCE));
    if (failed || isDemanded(clause, from, main)) {
      return new AllOf(List.of(main, new Unread(clause.raw(from, clause.size()))));
    }
    Predicate examples = reader.read(rest(clause, from));
    List<Predicate> any = new ArrayList<>(List.of(main));
    if (examples != null) {
      collect(examples, any);
    }
    boolean given = mentions(main, Received.class);
    boolean had = mentions(main, HasCondition.class);
    if (given && !had) {
      any.removeIf(example -> example instanceof HasCondition);
    } else if (had && !given) {
      any.removeIf(example -> example instanceof Received);
    }
    if (mentions(main, AllergicTo.class) || main instanceof Unread && before.has(Sort.ALLERGY)) {
      any.replaceAll(
          example -> example instanceof Received other ? new AllergicTo(other.therapy()) : example);
    }
    if (main instanceof Received received) {
      any.replaceAll(example ->
          example instanceof Received other
              ? new Received(other.therapy(), received.window())
              : example);
    }
    Predicate named = AnyOf.of(any.stream().distinct().toList());
    return clause.context().isExclusion() && endsRelative(clause, from)
        ? new AllOf(List.of(named, Doubt.OF_ALL))
        : named;
  }

  /** "... including stroke or gout that would increase the risk": narrows all of it. */
  private static boolean endsRelative(Clause clause, int from) {
    for (int i = from + 1; i < clause.size(); i++) {
      if (Relative.at(clause, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Prior chemotherapy including a taxane" asks for the taxane, too. */
  private static boolean isDemanded(Clause clause, int from, Predicate main) {
    return !clause.context().isExclusion()
        && main instanceof Received received
        && received.window().equals(Window.EVER)
        && from > 0
        && clause.raw(clause.at(from - 1)).toLowerCase(Locale.ROOT).startsWith("inclu");
  }

  private static boolean mentions(Predicate said, Class<? extends Predicate> kind) {
    boolean[] some = new boolean[1];
    Leaves.forEach(said, leaf -> some[0] |= kind.isInstance(leaf), unread -> {});
    return some[0];
  }

  private static boolean isOnly(Predicate said, Class<? extends Predicate> kind) {
    boolean[] only = {true};
    Leaves.forEach(said, leaf -> only[0] &= kind.isInstance(leaf), unread -> only[0] = false);
    return only[0];
  }

  /** Only plain names, joined by anything. */
  private static void collect(Predicate examples, List<Predicate> any) {
    switch (examples) {
      case HasCondition condition -> any.add(condition);
      case Received received -> any.add(received);
      case AnyOf several -> several.parts().forEach(part -> collect(part, any));
      case AllOf several -> {
        if (several.parts().stream().noneMatch(Unread.class::isInstance)) {
          several.parts().forEach(part -> collect(part, any));
        }
      }
      case EitherReading several -> several.parts().forEach(part -> collect(part, any));
      default -> {}
    }
  }

  private static Clause rest(Clause clause, int from) {
    return clause.of(clause.terms().subList(from, clause.size()));
  }
}
