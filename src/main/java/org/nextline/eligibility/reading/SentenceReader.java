package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.Administrative.Matter;
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.Measured;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;

/**
 * Reads one sentence from left to right. What no reader takes up becomes part of the statement
 * beside it, unread, so that the whole is never more certain than its words.
 */
final class SentenceReader {

  private final List<AtomReader> readers;
  private final Asides asides = new Asides(this);

  SentenceReader(List<AtomReader> readers) {
    this.readers = readers;
  }

  /** What the sentence says; null where it says nothing. */
  Predicate read(Clause clause) {
    Predicate reproduction = Reproduction.read(clause);
    if (reproduction != null) {
      return reproduction;
    }
    Predicate said = new Pass(clause).read();
    return said != null && endsExcluding(clause) && !clause.context().isExclusion()
        ? new Not(said)
        : said;
  }

  /** "... are excluded": nothing but words without weight may follow. */
  private static boolean endsExcluding(Clause clause) {
    for (int i = clause.size() - 1; i >= 0; i--) {
      Term term = clause.at(i);
      if (term.is(Sort.EXCLUDED)) {
        return true;
      }
      if (!term.is(Sort.FILLER) && !term.is(Sort.ADMIN) && !term.is(Sort.ANCHOR)) {
        return false;
      }
    }
    return false;
  }

  /** One pass over one sentence. */
  private final class Pass {

    private final Clause clause;
    private final List<Node> nodes = new ArrayList<>();
    private Node node = new Node(null, false);
    private Sort joint;
    private boolean denied;
    private boolean inherited;
    private int unread = -1;
    private int at;

    Pass(Clause clause) {
      this.clause = clause;
    }

    Predicate read() {
      while (at < clause.size() && step()) {}
      closeUnread(at);
      closeNode();
      return new Composition(clause).of(nodes);
    }

    /** False where the rest was read by somebody else. */
    private boolean step() {
      Term term = clause.at(at);
      switch (term.sort()) {
        case FILLER, MUST, ANCHOR, EXCLUDED -> at++;
        case WITHIN -> {
          if (!atom()) {
            within();
          }
        }
        case AND, OR, BUT -> joint(term.is(Sort.BUT) ? Sort.AND : term.sort(), term.is(Sort.BUT));
        case SIGN -> sign(term);
        case NOT -> deny();
        case EXCEPT, IF -> {
          return except(term);
        }
        case SUCH_AS -> {
          return examples();
        }
        case FAMILY, DETACHED, OPTIONAL, PLANNED -> {
          if (!atom()) {
            restUnread();
          }
        }
        case SEX -> {
          if (!atom() && !skipped()) {
            startUnread();
            at++;
          }
        }
        case PARENTHESIS -> parenthesis(term);
        case ADMIN -> administrative(term);
        default -> {
          if (!atom() && !one()) {
            startUnread();
            at++;
          }
        }
      }
      return true;
    }

    /** "At least one" before a name adds nothing. */
    private boolean one() {
      Term number = clause.at(at + 1);
      Term behind = clause.at(at + 2);
      boolean single =
          clause.at(at).is(Sort.COMPARE, "ge")
              && number.is(Sort.NUMBER)
              && number.value() == 1
              && !behind.is(Sort.TIME_UNIT)
              && !behind.is(Sort.UNIT)
              && !behind.is(Sort.TIMES);
      at += single ? 2 : 0;
      return single;
    }

    private boolean atom() {
      for (AtomReader reader : readers) {
        Atom atom = reader.read(clause, at);
        if (atom != null) {
          closeUnread(at);
          leaveDenial(atom);
          separate(atom);
          node.add(atom);
          at = atom.next();
          return true;
        }
      }
      return false;
    }

    /**
     * A value behind "not pregnant" or "no drugs, " is denied only where "not" stands beside it.
     */
    private void leaveDenial(Atom atom) {
      boolean value = isValue(atom.predicate());
      if (denied && value && (!node.isEmpty() || inherited && !isValue(nodes))) {
        closeNode();
        endDenial();
      }
    }

    /** Values in a row under an exclusion heading are a list that has lost its commas. */
    private void separate(Atom atom) {
      if (clause.context().isExclusion()
          && !denied
          && atom.predicate() instanceof Measured
          && !node.isEmpty()
          && node.last() instanceof Measured) {
        closeNode();
        node = new Node(Sort.SIGN, false);
      }
    }

    private static boolean isValue(List<Node> before) {
      return !before.isEmpty() && before.getLast().last() instanceof Measured;
    }

    private static boolean isValue(Predicate said) {
      boolean[] value = {true};
      Leaves.forEach(
          said,
          leaf -> value[0] &= leaf instanceof Measured || leaf instanceof AgeIs,
          text -> value[0] = false);
      return value[0];
    }

    private void endDenial() {
      denied = false;
      node = new Node(joint == null ? Sort.AND : joint, false);
    }

    private void sign(Term term) {
      if (term.isSign(':') && denied) {
        closeUnread(at);
        closeNode();
        endDenial();
      }
      if (term.isSign(',') || term.isSign('/') || term.isSign(';')) {
        joint(Sort.SIGN, false);
      } else {
        at++;
      }
    }

    private void joint(Sort found, boolean ends) {
      closeUnread(at);
      closeNode();
      joint = joint == null || joint == Sort.SIGN ? found : joint;
      if (ends || found == Sort.AND && startsAnew()) {
        denied = false;
      }
      inherited = denied;
      node = new Node(joint, denied);
      at++;
    }

    /** Behind "and", a denial goes on only before a bare name. */
    private boolean startsAnew() {
      int next = clause.skip(at + 1);
      Term term = clause.at(next);
      return !term.is(Sort.CONDITION)
          && !term.is(Sort.THERAPY)
          && !term.is(Sort.MARKER)
          && !term.is(Sort.QUALIFIER)
          && !term.is(Sort.STATE)
          && !term.is(Sort.EXTENT);
    }

    private void deny() {
      closeUnread(at);
      closeNode();
      denied = true;
      inherited = false;
      node = new Node(joint, true);
      at++;
    }

    private void closeNode() {
      if (!node.isEmpty()) {
        nodes.add(node);
        joint = null;
        node = new Node(null, denied);
      }
    }

    private void startUnread() {
      if (unread < 0) {
        unread = at;
      }
    }

    private void closeUnread(int end) {
      if (unread >= 0) {
        node.add(new Unread(clause.raw(unread, end)));
        unread = -1;
      }
    }

    /** "Female subject is pregnant": the sex goes without saying. */
    private boolean skipped() {
      boolean silent = clause.has(Sort.STATE);
      at += silent ? 1 : 0;
      return silent;
    }

    /** Without a length of time it adds nothing. */
    private void within() {
      if (Durations.at(clause, at + 1) != null) {
        startUnread();
      }
      at++;
    }

    /** What is said of relatives, risks and plans is not said of the patient. */
    private void restUnread() {
      startUnread();
      at = clause.size();
    }

    private void administrative(Term term) {
      closeUnread(at);
      node.add(new Administrative(Matter.valueOf(term.id().toUpperCase(Locale.ROOT))));
      at++;
    }

    private void parenthesis(Term term) {
      if (asides.isSilent(clause, term)) {
        at++;
        return;
      }
      closeUnread(at);
      if (node.isEmpty() && !nodes.isEmpty() && joint == null) {
        node = nodes.removeLast();
      }
      asides.add(clause, term, node);
      at++;
    }

    private boolean except(Term term) {
      closeUnread(at);
      closeNode();
      if (nodes.isEmpty()) {
        restUnread();
        return false;
      }
      asides.except(clause, at + 1, clause.raw(term).toLowerCase(Locale.ROOT), nodes);
      at = clause.size();
      return false;
    }

    private boolean examples() {
      closeUnread(at);
      closeNode();
      if (nodes.isEmpty()) {
        at++;
        return true;
      }
      asides.examples(clause, at + 1, nodes.getLast());
      at = clause.size();
      return false;
    }
  }
}
