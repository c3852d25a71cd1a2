package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.Predicate;

/**
 * A statement that a reader found.
 *
 * @param next the place behind it
 * @param several true where it is a list: what narrows it from behind may narrow its last name only
 */
record Atom(Predicate predicate, int next, boolean several) {

  Atom(Predicate predicate, int next) {
    this(predicate, next, false);
  }
}
