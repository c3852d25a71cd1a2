package org.nextline.eligibility.reading;

import java.util.List;
import java.util.Locale;

/**
 * The terms of a sentence or of what stands between its brackets.
 *
 * @param context what stands around it
 */
record Clause(List<Term> terms, Tokens tokens, Context context) {

  private static final Term END = new Term(Sort.SIGN, null, Double.NaN, (char) 0, 0, 0, List.of());

  int size() {
    return terms.size();
  }

  /** From its first token to its last. */
  int tokenCount() {
    return terms.getLast().to() - terms.getFirst().from();
  }

  /** The term at a place; one that is like no other behind the last. */
  Term at(int place) {
    return place >= 0 && place < terms.size() ? terms.get(place) : END;
  }

  /** The first place from here on that is no filler. */
  int skip(int place) {
    int at = place;
    while (at < size() && (at(at).is(Sort.FILLER) || at(at).is(Sort.MUST))) {
      at++;
    }
    return at;
  }

  /** The same, over colons and anchors in time too. */
  int skipAll(int place) {
    int at = place;
    while (at < size()
        && (at(at).is(Sort.FILLER)
            || at(at).is(Sort.MUST)
            || at(at).is(Sort.ANCHOR)
            || at(at).isSign(':')
            || at(at).isSign('='))) {
      at++;
    }
    return at;
  }

  /** True where it says what must be or must not be; "patients who must" are only described. */
  boolean demands() {
    for (int i = 0; i < size(); i++) {
      boolean must = at(i).is(Sort.MUST) || at(i).is(Sort.NOT, "must-not");
      if (must && !isWho(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWho(int place) {
    String word = at(place).is(Sort.FILLER) ? raw(at(place)).toLowerCase(Locale.ROOT) : "";
    return word.endsWith("who") || word.equals("that") || word.equals("which");
  }

  boolean has(Sort sort) {
    return terms.stream().anyMatch(term -> term.is(sort));
  }

  /** True where it names a length of time in which something was. */
  boolean hasWindow() {
    for (int i = 0; i < size(); i++) {
      if ((at(i).is(Sort.WITHIN) || at(i).is(Sort.COMPARE)) && Durations.window(this, i) != null) {
        return true;
      }
    }
    return false;
  }

  String raw(int from, int to) {
    return tokens.raw(at(from).from(), at(to - 1).to());
  }

  String raw(Term term) {
    return tokens.raw(term.from(), term.to());
  }

  Clause of(List<Term> inner) {
    return new Clause(inner, tokens, context);
  }
}
