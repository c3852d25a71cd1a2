package org.nextline.refractory.derivation;

/** One way in which a fact follows from others. */
interface Derivation {

  /** Derives what follows, as far as what it follows from is stated. */
  void apply(Stated stated);
}
