package org.nextline.eligibility.reading;

import java.util.List;

/**
 * A phrase, number, sign or unknown word of a text, or what stands between brackets.
 *
 * @param concept null for what no phrase has
 * @param value of a number; not a number where it cannot be told
 * @param sign of a sign; 0 for others
 * @param from first token
 * @param to after the last token
 * @param inner between brackets; empty for others
 */
record Term(
    Sort sort, Concept concept, double value, char sign, int from, int to, List<Term> inner) {

  static Term of(Concept concept, int from, int to) {
    double value = concept.sort() == Sort.NUMBER ? Double.parseDouble(concept.id()) : Double.NaN;
    return new Term(concept.sort(), concept, value, (char) 0, from, to, List.of());
  }

  boolean is(Sort asked) {
    return sort == asked;
  }

  boolean is(Sort asked, String id) {
    return sort == asked && concept.id().equals(id);
  }

  boolean isSign(char asked) {
    return sign == asked;
  }

  String id() {
    return concept == null ? "" : concept.id();
  }
}
