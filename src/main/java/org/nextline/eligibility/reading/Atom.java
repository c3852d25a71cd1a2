package org.nextline.eligibility.reading;

import org.nextline.eligibility.predicate.Predicate;

/**
 * A statement that a reader found.
 *
 * @param next the place behind it
 */
record Atom(Predicate predicate, int next) {}
