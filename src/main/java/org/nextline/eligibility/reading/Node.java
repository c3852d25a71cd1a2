package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import org.nextline.eligibility.predicate.AllOf;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;

/** Statements that stand together without a joint between them: each narrows the others. */
final class Node {

  private static final Predicate PERHAPS = new Unread("whether it is said of all of them");

  private final List<Predicate> parts = new ArrayList<>();
  private final Sort joint;
  private final boolean denied;
  private boolean several;

  /**
   * @param joint before it: AND, OR, SIGN for a comma; null for none
   */
  Node(Sort joint, boolean denied) {
    this.joint = joint;
    this.denied = denied;
  }

  void add(Predicate part) {
    if (!parts.contains(part)) {
      parts.add(several && Leaves.isTyped(part) ? new AnyOf(List.of(part, PERHAPS)) : part);
    }
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

  Predicate last() {
    return parts.getLast();
  }

  void replaceLast(Predicate part) {
    parts.set(parts.size() - 1, part);
  }
}
