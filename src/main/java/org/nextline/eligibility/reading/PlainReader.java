package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.OrganFunction;

/** Statements of one phrase: organ function. */
final class PlainReader implements AtomReader {

  @Override
  public Atom read(Clause clause, int at) {
    Term term = clause.at(at);
    return switch (term.sort()) {
      case ORGAN -> new Atom(new OrganFunction(term.id()), at + 1);
      default -> null;
    };
  }
}
