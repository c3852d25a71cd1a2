package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts the terms of an item into sentences. */
final class Sentences {

  private Sentences() {}

  static List<Clause> of(List<Term> terms, Tokens tokens, Context context) {
    List<Clause> clauses = new ArrayList<>();
    List<Term> open = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.isSign(';') && !goesOn(terms, i)
          || term.isSign('.') && endsSentence(terms, tokens, i)) {
        if (!open.isEmpty()) {
          clauses.add(new Clause(List.copyOf(open), tokens, context));
          open.clear();
        }
      } else if (!term.isSign('.')) {
        open.add(term);
      }
    }
    if (!open.isEmpty()) {
      clauses.add(new Clause(List.copyOf(open), tokens, context));
    }
    return clauses;
  }

  /** "; or" goes on. */
  private static boolean goesOn(List<Term> terms, int at) {
    return at + 1 < terms.size() && terms.get(at + 1).is(Sort.OR);
  }

  /** Before a capital letter or the end. */
  private static boolean endsSentence(List<Term> terms, Tokens tokens, int at) {
    if (at + 1 == terms.size()) {
      return true;
    }
    String next = tokens.raw(terms.get(at + 1).from());
    String before = at == 0 ? "" : tokens.raw(terms.get(at).from() - 1);
    return Character.isUpperCase(next.charAt(0)) && (before.length() > 1 || before.equals(")"));
  }
}
