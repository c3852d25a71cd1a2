package org.nextline.refractory.rule;

import org.nextline.logic.Requirement;

/** A rule that is not made of others; what it asks is put into words once. */
abstract class LeafRule implements Rule {

  private Requirement requirement;

  /** Puts into words what is asked. */
  abstract Requirement ask();

  @Override
  public final Requirement requirement() {
    Requirement known = requirement;
    if (known == null) {
      known = ask();
      requirement = known;
    }
    return known;
  }
}
