package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;
import org.nextline.eligibility.predicate.Not;
import org.nextline.eligibility.predicate.OnlyFor;
import org.nextline.eligibility.predicate.Predicate;
import org.nextline.eligibility.predicate.Unread;

/**
 * Reads one sentence. What no reader takes up becomes part of the statement beside it, unread, so
 * that the whole is never more certain than its words.
 */
final class SentenceReader {

  /** In what is longer, more than the excluded may be named. */
  private static final int LONGEST_EXCLUDING = 40;

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
    boolean excluding = Excluding.ends(clause) && !clause.context().isExclusion();
    if (excluding && clause.tokenCount() > LONGEST_EXCLUDING) {
      return new Unread(clause.raw(0, clause.size()));
    }
    if (!excluding && (Excluding.isWithin(clause) || isFree(clause))) {
      return new Unread(clause.raw(0, clause.size()));
    }
    int subject = excluding ? 0 : Subject.end(clause);
    Predicate whom = subject == 0 ? null : pass(clause.of(clause.terms().subList(0, subject)));
    if (whom != null) {
      Predicate said = pass(clause.of(clause.terms().subList(subject, clause.size())));
      return said == null ? null : new OnlyFor(whom, said);
    }
    Predicate said = pass(clause);
    return said != null && excluding ? new Not(said) : said;
  }

  /** "Seizure-free": the denial stands behind. */
  private static boolean isFree(Clause clause) {
    for (int i = 1; i < clause.size(); i++) {
      if (clause.at(i).is(Sort.NOT) && clause.raw(clause.at(i)).equalsIgnoreCase("free")) {
        Term next = clause.at(i + 1);
        String word = next.is(Sort.FILLER) ? clause.raw(next).toLowerCase(Locale.ROOT) : "";
        return !word.equals("of") && !word.equals("of the") && !word.equals("from");
      }
    }
    return false;
  }

  private Predicate pass(Clause clause) {
    return new SentencePass(clause, readers, asides).read();
  }
}
