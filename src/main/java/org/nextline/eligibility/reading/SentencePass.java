package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.predicate.Administrative;
import org.nextline.eligibility.predicate.Administrative.Matter;
import org.nextline.eligibility.predicate.AnyOf;
import org.nextline.eligibility.predicate.Predicate;

/** One pass over a sentence, from left to right. */
final class SentencePass {

  private final Clause clause;
  private final List<AtomReader> readers;
  private final Asides asides;
  private final Chain chain;
  private final boolean stray;
  private int at;
  private boolean offersMore;

  SentencePass(Clause clause, List<AtomReader> readers, Asides asides) {
    this.clause = clause;
    this.readers = readers;
    this.asides = asides;
    this.chain = new Chain(clause);
    this.stray = Stray.isIn(clause);
  }

  /** Null where the sentence says nothing. */
  Predicate read() {
    while (at < clause.size()) {
      step();
    }
    chain.close(at);
    Predicate said = new Composition(clause).of(chain.nodes());
    return said != null && offersMore && !clause.context().isExclusion()
        ? new AnyOf(List.of(said, Doubt.ASKED))
        : said;
  }

  private void step() {
    Term term = clause.at(at);
    switch (term.sort()) {
      case FILLER -> filler();
      case MUST, EXCLUDED -> at++;
      case ANCHOR -> at = Durations.anchored(clause, at);
      case WITHIN -> {
        if (!atom()) {
          within();
        }
      }
      case AND, OR, BUT -> join(term.is(Sort.BUT) ? Sort.AND : term.sort(), term.is(Sort.BUT));
      case SIGN -> sign(term);
      case NOT -> deny(term);
      case EXCEPT, IF -> except(term);
      case SUCH_AS -> examples();
      case FAMILY, DETACHED, OPTIONAL, PLANNED -> {
        if (!atom()) {
          restUnread();
        }
      }
      case SEX -> {
        if (!atom() && !skipped()) {
          wordUnread();
        }
      }
      case PARENTHESIS -> parenthesis(term);
      case ADMIN -> administrative(term);
      default -> {
        if (!atom() && !one()) {
          wordUnread();
        }
      }
    }
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
        chain.add(atom, at);
        at = atom.next();
        return true;
      }
    }
    return false;
  }

  private void filler() {
    Predicate whole = Relative.at(clause, at);
    if (whole == null && Group.begins(clause, at) && chain.isBehindValue(at)) {
      chain.close(at);
      asides.except(clause, at + 1, "in ", chain.nodes());
      at = clause.size();
    } else if (whole == null) {
      at++;
    } else {
      chain.narrow(whole, at);
      at = clause.size();
    }
  }

  private void sign(Term term) {
    if (term.isSign(':')) {
      chain.endDenialAt(at);
    }
    if (term.isSign('/') && !clause.context().isExclusion()) {
      join(Sort.TO, false);
    } else if (term.isSign(',') || term.isSign('/') || term.isSign(';')) {
      join(Sort.SIGN, false);
    } else {
      at++;
    }
  }

  private void join(Sort found, boolean ends) {
    chain.join(found, ends, at);
    at++;
  }

  /** "Has not responded to ...": what is denied is the unknown word, not the name behind it. */
  private void deny(Term term) {
    boolean verb = clause.raw(term).toLowerCase(Locale.ROOT).endsWith("not");
    if (verb && clause.at(clause.skip(at + 1)).is(Sort.WORD)) {
      chain.startUnread(at);
      while (at < clause.size() && !isBorder(clause.at(at))) {
        at++;
      }
    } else {
      chain.deny(at);
      at++;
    }
  }

  private static boolean isBorder(Term term) {
    return term.is(Sort.AND)
        || term.is(Sort.OR)
        || term.is(Sort.BUT)
        || term.is(Sort.EXCEPT)
        || term.is(Sort.IF)
        || term.isSign(',')
        || term.isSign(';');
  }

  /** With the name behind "non-". */
  private void wordUnread() {
    chain.startUnread(at);
    boolean non = clause.raw(clause.at(at)).equalsIgnoreCase("non");
    at += non ? (clause.at(at + 1).isSign('-') ? 3 : 2) : 1;
    at = Math.min(at, clause.size());
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
      chain.date();
      chain.startUnread(at);
    }
    at++;
  }

  /** What is said of relatives, risks and plans is not said of the patient. */
  private void restUnread() {
    chain.startUnread(at);
    for (; at < clause.size(); at++) {
      offersMore |= isShoutedOr();
    }
  }

  /** "OR" in capitals separates more than the words beside it. */
  private boolean isShoutedOr() {
    return clause.at(at).is(Sort.OR) && clause.raw(clause.at(at)).equals("OR");
  }

  private void administrative(Term term) {
    if (stray) {
      chain.startUnread(at);
    } else {
      chain.add(new Administrative(Matter.valueOf(term.id().toUpperCase(Locale.ROOT))), at);
    }
    at++;
  }

  private void parenthesis(Term term) {
    if (!asides.isSilent(clause, term)) {
      if (clause.of(term.inner()).hasWindow()) {
        chain.date();
      }
      asides.add(clause, term, chain.beside(at), before());
    }
    at++;
  }

  private Clause before() {
    return clause.of(clause.terms().subList(0, at));
  }

  private void except(Term term) {
    chain.close(at);
    if (chain.nodes().isEmpty()) {
      restUnread();
      return;
    }
    asides.except(clause, at + 1, clause.raw(term).toLowerCase(Locale.ROOT), chain.nodes());
    at = clause.size();
  }

  private void examples() {
    if (clause.at(at - 1).isSign('-')) {
      wordUnread();
      return;
    }
    chain.close(at);
    if (chain.nodes().isEmpty()) {
      at++;
      return;
    }
    asides.examples(clause, at + 1, chain.nodes().getLast(), before());
    at = clause.size();
  }
}
