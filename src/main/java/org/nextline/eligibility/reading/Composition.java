package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.EitherReading;
import org.nextline.eligibility.predicate.HasCondition;
import org.nextline.eligibility.predicate.Leaf;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Unread;

/**
 * Composes the statements of a sentence. Where "and" and "or" stand beside each other without
 * brackets, only what holds by both readings holds.
 */
final class Composition {

  private final Context context;

  Composition(Context context) {
    this.context = context;
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
      Predicate predicate = node.isDenied() ? denial(nodes.subList(at, end)) : node.predicate();
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
    return new Denial(context).of(Joined.denied(denied, and));
  }

  /** Consent and the like: the words around it add nothing that could be judged. */
  private static Predicate onlyAdministrative(List<Part> parts) {
    List<Leaf> leaves = new ArrayList<>();
    parts.forEach(part -> Leaves.forEach(part.predicate(), leaves::add, unread -> {}));
    return !leaves.isEmpty() && leaves.stream().allMatch(Administrative.class::isInstance)
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
    if (and && or) {
      return new EitherReading(List.of(tight(parts, Sort.AND), tight(parts, Sort.OR)));
    }
    List<Predicate> all = parts.stream().map(Part::predicate).distinct().toList();
    return or ? AnyOf.of(all) : conjunction(all);
  }

  private Predicate conjunction(List<Predicate> all) {
    boolean alike =
        all.size() > 1
            && context.isExclusion()
            && all.stream().allMatch(part -> isName(part) || part instanceof Unread);
    return alike ? new EitherReading(all) : AllOf.of(all);
  }

  private static boolean isName(Predicate part) {
    return part instanceof HasCondition
        || part instanceof Received
        || part instanceof AllOf all && all.parts().stream().anyMatch(Composition::isName);
  }

  /** The given joint binds tighter than the other. */
  private Predicate tight(List<Part> parts, Sort binding) {
    List<Predicate> outer = new ArrayList<>();
    List<Predicate> inner = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0 && parts.get(i).joint() != binding) {
        outer.add(composed(inner, binding));
        inner = new ArrayList<>();
      }
      inner.add(parts.get(i).predicate());
    }
    outer.add(composed(inner, binding));
    return composed(outer, binding == Sort.AND ? Sort.OR : Sort.AND);
  }

  private static Predicate composed(List<Predicate> parts, Sort joint) {
    return joint == Sort.AND ? AllOf.of(parts) : AnyOf.of(parts);
  }
}
