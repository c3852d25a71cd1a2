package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AllergicTo;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Unread;
import org.nextline.eligibility.predicate.Window;

/** Statements that stand together without a joint between them: each narrows the others. */
final class Node {

  private final List<Predicate> parts = new ArrayList<>();
  private final Sort joint;
  private final boolean denied;
  private boolean several;

  /**
   * @param joint before it: AND, OR, SIGN for a comma, TO for a slash; null for none
   */
  Node(Sort joint, boolean denied) {
    this.joint = joint;
    this.denied = denied;
  }

  void add(Predicate part) {
    if (isAllergy(part) && !parts.isEmpty() && isAllergy(parts.getLast())) {
      parts.set(parts.size() - 1, new AnyOf(List.of(parts.getLast(), part)));
    } else if (!parts.contains(part)) {
      parts.add(several && Leaves.isTyped(part) ? new AnyOf(List.of(part, Doubt.OF_ALL)) : part);
    }
  }

  /** "The drug or the excipients of the drug": one of them is enough. */
  private static boolean isAllergy(Predicate part) {
    return part instanceof AllergicTo
        || part instanceof AnyOf any && any.parts().stream().allMatch(Node::isAllergy);
  }

  void add(Atom atom) {
    add(atom.predicate());
    several |= atom.several();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  Sort joint() {
    return joint;
  }

  boolean isDenied() {
    return denied;
  }

  Predicate predicate() {
    return AllOf.of(parts);
  }

  /** A treatment, said neither to be wanted nor when it was, among unknown words. */
  boolean isNarrowedTreatment() {
    return parts.size() > 1
        && parts.stream().anyMatch(Unread.class::isInstance)
        && parts.stream().anyMatch(Node::isTreatment);
  }

  private static boolean isTreatment(Predicate part) {
    boolean[] only = {true};
    Leaves.forEach(
        part,
        leaf ->
            only[0] &=
                leaf instanceof Received received
                    && (received.window().equals(Window.UNSAID)
                        || received.window().equals(Window.EVER)),
        unread -> only[0] = false);
    return only[0];
  }

  Predicate last() {
    return parts.getLast();
  }

  void replaceLast(Predicate part) {
    parts.set(parts.size() - 1, part);
  }
}
