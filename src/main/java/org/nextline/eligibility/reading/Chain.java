package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.HasState;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Received;
import org.nextline.eligibility.predicate.Unread;

/** The statements of a sentence so far, with their joints, denials and the words between them. */
final class Chain {

  private final Clause clause;
  private final List<Node> nodes = new ArrayList<>();
  private Node node = new Node(null, false);
  private Sort joint;
  private boolean denied;
  private boolean inherited;
  private int unread = -1;
  private boolean dated;
  private boolean requires;

  Chain(Clause clause) {
    this.clause = clause;
  }

  /** All closed statements; to be asked for behind {@link #close}. */
  List<Node> nodes() {
    return nodes;
  }

  void close(int at) {
    closeUnread(at);
    closeNode();
  }

  void add(Atom atom, int at) {
    closeUnread(at);
    leaveDenial(atom);
    separate(atom, at);
    node.add(atom);
  }

  void add(Predicate predicate, int at) {
    closeUnread(at);
    node.add(predicate);
  }

  /** The statement that brackets at this place belong to. */
  Node beside(int at) {
    closeUnread(at);
    if (node.isEmpty() && !nodes.isEmpty() && joint == null) {
      node = nodes.removeLast();
    }
    return node;
  }

  /** The words from here on are unread. */
  void startUnread(int at) {
    if (unread < 0) {
      unread = at;
    }
  }

  void join(Sort found, boolean ends, int at) {
    close(at);
    joint = joint == null || joint == Sort.SIGN ? found : joint;
    if (ends || found == Sort.AND && startsAnew(at + 1)) {
      denied = false;
    }
    inherited = denied;
    node = new Node(joint, denied);
  }

  void deny(int at) {
    close(at);
    denied = true;
    inherited = false;
    node = new Node(joint, true);
  }

  /** "Within the past year: ..." before a list may hold for each of it. */
  void date() {
    dated |= nodes.isEmpty() && !Leaves.isTyped(node.predicate());
  }

  /** True where the statement before this place is a value. */
  boolean isBehindValue(int at) {
    closeUnread(at);
    return !node.isEmpty() && isValue(node.last());
  }

  /** "No: ..." has ended at a colon. */
  void endDenialAt(int at) {
    if (denied) {
      close(at);
      endDenial();
    }
  }

  /** What narrows the last of a list from behind may narrow each of them: "that would prevent". */
  void narrow(Predicate rest, int at) {
    close(at);
    if (nodes.isEmpty()) {
      node.add(rest);
      return;
    }
    Node last = nodes.getLast();
    for (int i = nodes.size() - 1; i > 0 && nodes.get(i).joint() != null; i--) {
      if (nodes.get(i - 1).isDenied() == last.isDenied()) {
        nodes.get(i - 1).add(Doubt.OF_ALL);
      }
    }
    last.add(rest);
  }

  /** A value behind "not pregnant" or "no drugs, " is denied only where "not" stands beside it. */
  private void leaveDenial(Atom atom) {
    if (inherited && joint == Sort.OR && isBeyondChildbearing(atom.predicate())) {
      closeNode();
      endDenial();
      return;
    }
    boolean value = isValue(atom.predicate());
    boolean before = !nodes.isEmpty() && nodes.getLast().last() instanceof Measured;
    if (denied && value && (!node.isEmpty() || inherited && !before && joint != Sort.OR)) {
      closeNode();
      endDenial();
    }
  }

  /** Values in a row, or names with capitals, are a list that has lost its commas. */
  private void separate(Atom atom, int at) {
    if (!clause.context().isExclusion() || denied || node.isEmpty()) {
      return;
    }
    boolean values = atom.predicate() instanceof Measured && node.last() instanceof Measured;
    boolean names = Leaves.isTyped(node.predicate()) && startsLine(at);
    if (values || names) {
      closeNode();
      node = new Node(values ? Sort.SIGN : Sort.TO, false);
    }
  }

  /** "... of any kind Severe gout": a capital letter behind a word without one. */
  private boolean startsLine(int at) {
    String word = clause.raw(clause.at(at));
    return at > 0
        && word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && !clause.at(at - 1).is(Sort.SIGN)
        && !clause.at(at - 1).is(Sort.FILLER)
        && !Character.isUpperCase(clause.raw(clause.at(at - 1)).charAt(0));
  }

  private static boolean isValue(Predicate said) {
    boolean[] value = {true};
    Leaves.forEach(
        said,
        leaf -> value[0] &= leaf instanceof Measured || leaf instanceof AgeIs,
        text -> value[0] = false);
    return value[0];
  }

  /** "Infections requiring unknown drugs, steroids": the steroids may be required, too. */
  private static boolean isTreatment(Predicate said) {
    boolean[] treatment = {true};
    Leaves.forEach(
        said, leaf -> treatment[0] &= leaf instanceof Received, text -> treatment[0] = false);
    return treatment[0];
  }

  /** "Not pregnant or sterile" denies nobody to be sterile. */
  private static boolean isBeyondChildbearing(Predicate said) {
    return said instanceof HasState state
        && (state.state() == HasState.State.STERILE
            || state.state() == HasState.State.POSTMENOPAUSAL);
  }

  private void endDenial() {
    denied = false;
    node = new Node(joint == null ? Sort.AND : joint, false);
  }

  /** Behind "and", a denial goes on only before a bare name. */
  private boolean startsAnew(int place) {
    Term term = clause.at(clause.skip(place));
    return !term.is(Sort.CONDITION)
        && !term.is(Sort.THERAPY)
        && !term.is(Sort.QUALIFIER)
        && !term.is(Sort.STATE)
        && !term.is(Sort.EXTENT)
        && !term.is(Sort.MARKER);
  }

  private void closeUnread(int end) {
    if (unread >= 0) {
      String words = clause.raw(unread, end);
      node.add(new Unread(words));
      requires |= words.toLowerCase(Locale.ROOT).contains("requiring");
      unread = -1;
    }
  }

  private void closeNode() {
    if (!node.isEmpty()) {
      if (!nodes.isEmpty()
          && (dated && !isValue(node.predicate()) || requires && isTreatment(node.predicate()))) {
        node.add(Doubt.OF_ALL);
      }
      nodes.add(node);
      joint = null;
      node = new Node(null, denied);
    }
  }
}
