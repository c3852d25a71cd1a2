package org.nextline.eligibility.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of one sort in a row: "stroke, seizures or head injury".
 *
 * @param all the terms of the names
 * @param joint AND, OR or SIGN for a comma, a slash or both of the words; null for a single name
 * @param comma true where commas stand between them
 * @param anew the names before which words such as "evidence of" or "any" stand: what describes the
 *     first does not describe them
 * @param next the place behind the last
 */
record Names(List<Term> all, Sort joint, boolean comma, Set<Term> anew, int next) {

  /** The names from a place on; empty where there is none. */
  static Names at(Clause clause, int place, Sort sort) {
    List<Term> all = new ArrayList<>();
    Sort joint = null;
    boolean comma = false;
    Set<Term> anew = new HashSet<>();
    int at = place;
    int next = place;
    while (clause.at(at).is(sort)) {
      all.add(clause.at(at));
      next = aside(clause, at + 1);
      int behind = next;
      Sort between = null;
      boolean apart = false;
      while (isJoint(clause.at(behind))) {
        between = stronger(between, clause.at(behind));
        apart |= clause.at(behind).isSign(',');
        behind++;
      }
      int name = clause.skip(behind);
      if (between == null || !clause.at(name).is(sort)) {
        break;
      }
      boolean mixed = joint != null && joint != Sort.SIGN && isOther(joint, between);
      if (mixed && clause.context().isExclusion()) {
        break;
      }
      joint = mixed ? Sort.SIGN : joint == null || joint == Sort.SIGN ? between : joint;
      comma |= apart;
      if (name > behind) {
        anew.add(clause.at(name));
      }
      at = name;
    }
    return new Names(all, all.size() < 2 ? null : joint, comma, anew, next);
  }

  /** True where a later name is one of those with words such as "history of" before them. */
  boolean beginsAnewBehind(Term name) {
    return all.subList(all.indexOf(name) + 1, all.size()).stream().anyMatch(anew::contains);
  }

  private static boolean isOther(Sort joint, Sort between) {
    return between != Sort.SIGN && between != joint;
  }

  private static boolean isJoint(Term term) {
    return term.is(Sort.AND) || term.is(Sort.OR) || term.isSign(',') || term.isSign('/');
  }

  private static Sort stronger(Sort known, Term term) {
    return term.is(Sort.SIGN) ? (known == null ? Sort.SIGN : known) : term.sort();
  }

  /** An abbreviation of the name between brackets. */
  private static int aside(Clause clause, int at) {
    return clause.at(at).is(Sort.PARENTHESIS) && isAbbreviation(clause, clause.at(at))
        ? at + 1
        : at;
  }

  /** One unknown word in capitals, or the name itself again. */
  static boolean isAbbreviation(Clause clause, Term parenthesis) {
    List<Term> inner = parenthesis.inner();
    if (inner.size() != 1) {
      return false;
    }
    Term only = inner.getFirst();
    return only.is(Sort.CONDITION)
        || only.is(Sort.THERAPY)
        || only.is(Sort.MEASUREMENT)
        || only.is(Sort.MARKER)
        || only.is(Sort.WORD) && isShouted(clause.raw(only));
  }

  static boolean isShouted(String word) {
    return word.chars().filter(Character::isUpperCase).count() * 2 >= word.length();
  }
}
