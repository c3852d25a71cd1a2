package org.nextline.eligibility.reading;

/** Reads one kind of statement. */
interface AtomReader {

  /** The statement that begins at a place; null where none of this kind does. */
  Atom read(Clause clause, int at);
}
