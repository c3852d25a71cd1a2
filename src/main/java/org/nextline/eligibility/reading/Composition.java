package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.HasBiomarker;
import org.nextline.eligibility.predicate.HasCondition;
import org.nextline.eligibility.predicate.HasExtent;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.StageIs;

/**
 * Composes the statements of a sentence. Where "and" and "or" stand beside each other without
 * brackets, only what holds by both readings holds.
 */
final class Composition {

  private static final int FEW_WORDS = 12;

  private final Context context;
  private final boolean demands;
  private final boolean choice;
  private final int words;

  Composition(Clause clause) {
    context = clause.context();
    demands = clause.demands();
    choice = Choice.isOffered(clause);
    words = clause.size() == 0 ? 0 : Coverage.words(clause.raw(0, clause.size()));
  }

  /** A statement with the joint before it; null for none. */
  private record Part(Predicate predicate, Sort joint) {}

  /** Null where there is nothing. */
  Predicate of(List<Node> nodes) {
    List<Part> parts = merged(nodes);
    if (parts.isEmpty()) {
      return null;
    }
    Predicate administrative = onlyAdministrative(parts);
    return administrative != null ? administrative : joined(resolved(parts));
  }

  /** Denied nodes in a row become one denial; nodes without a joint narrow the one before. */
  private List<Part> merged(List<Node> nodes) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < nodes.size()) {
      Node node = nodes.get(at);
      int end = at + 1;
      while (node.isDenied()
          && end < nodes.size()
          && nodes.get(end).isDenied()
          && nodes.get(end).joint() != null) {
        end++;
      }
      Predicate predicate = node.isDenied() ? denial(nodes.subList(at, end)) : asked(node);
      if (node.joint() == null && !parts.isEmpty()) {
        Part before = parts.removeLast();
        parts.add(new Part(new AllOf(List.of(before.predicate(), predicate)), before.joint()));
      } else {
        parts.add(new Part(predicate, node.joint()));
      }
      at = end;
    }
    return parts;
  }

  private Predicate denial(List<Node> nodes) {
    List<Predicate> denied = nodes.stream().map(Node::predicate).toList();
    boolean and = nodes.stream().skip(1).anyMatch(node -> node.joint() == Sort.AND);
    return new Denial(context, demands).of(Joined.denied(denied, and));
  }

  /** "Recovered from surgery" does not ask for surgery. */
  private Predicate asked(Node node) {
    return !context.isExclusion() && node.isNarrowedTreatment()
        ? new AnyOf(List.of(node.predicate(), Doubt.ASKED))
        : node.predicate();
  }

  /** Consent and the like: the words around it add nothing that could be judged. */
  private Predicate onlyAdministrative(List<Part> parts) {
    List<Leaf> leaves = new ArrayList<>();
    int[] unknown = new int[1];
    parts.forEach(part ->
        Leaves.forEach(
            part.predicate(), leaves::add, text -> unknown[0] += Coverage.words(text.text())));
    boolean story = unknown[0] > FEW_WORDS && unknown[0] * 2 > words;
    return !story && !leaves.isEmpty() && leaves.stream().allMatch(Administrative.class::isInstance)
        ? leaves.getFirst()
        : null;
  }

  /** Commas take the meaning of the word behind them. */
  private List<Part> resolved(List<Part> parts) {
    List<Part> resolved = new ArrayList<>(parts);
    Sort last = context.isExclusion() ? Sort.OR : Sort.AND;
    for (int i = parts.size() - 1; i > 0; i--) {
      Sort own = parts.get(i).joint();
      if (own == Sort.SIGN) {
        resolved.set(i, new Part(parts.get(i).predicate(), last));
      } else {
        last = own;
      }
    }
    return resolved;
  }

  private Predicate joined(List<Part> parts) {
    boolean and = parts.stream().skip(1).anyMatch(part -> part.joint() == Sort.AND);
    boolean or = parts.stream().skip(1).anyMatch(part -> part.joint() == Sort.OR);
    List<Predicate> all = parts.stream().map(Part::predicate).distinct().toList();
    boolean slash = parts.stream().skip(1).anyMatch(part -> part.joint() == Sort.TO);
    boolean mixed = slash || and && (or || choice && !context.isExclusion());
    if (all.size() > 1 && (mixed || or && isExtentOf(all))) {
      return new EitherReading(all);
    }
    return or ? AnyOf.of(all) : conjunction(all);
  }

  /** "Metastatic or recurrent sarcoma": both adjectives may belong to the noun. */
  private static boolean isExtentOf(List<Predicate> all) {
    return all.stream()
            .anyMatch(part -> isOnly(part, HasExtent.class) || isOnly(part, StageIs.class))
        && !all.stream().allMatch(part -> isOnly(part, HasExtent.class));
  }

  private static boolean isOnly(Predicate part, Class<? extends Leaf> kind) {
    boolean[] only = {true};
    Leaves.forEach(part, leaf -> only[0] &= kind.isInstance(leaf), unread -> only[0] = false);
    return only[0];
  }

  private Predicate conjunction(List<Predicate> all) {
    if (context.isExclusion() && all.stream().allMatch(part -> isOnly(part, HasState.class))) {
      return AnyOf.of(all);
    }
    boolean alike =
        all.size() > 1 && context.isExclusion() && all.stream().allMatch(Composition::isName);
    return alike ? new EitherReading(all) : AllOf.of(all);
  }

  /** Names of what somebody has or got, without values. */
  private static boolean isName(Predicate part) {
    boolean[] names = {true};
    Leaves.forEach(
        part,
        leaf ->
            names[0] &=
                leaf instanceof HasCondition
                    || leaf instanceof Received
                    || leaf instanceof Administrative
                    || leaf instanceof HasBiomarker
                    || leaf instanceof HasState,
        unread -> {});
    return names[0];
  }
}
