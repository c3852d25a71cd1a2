package org.nextline.refractory;

import java.util.function.Predicate;

/**
 * Words of the profile: the notes, or a fact.
 *
 * @param leavesOut spellings that mean something else there
 */
record TextSource(String path, MarkerText text, Predicate<String> leavesOut)
    implements MarkerSource {

  @Override
  public boolean states(String spelling) {
    return !leavesOut.test(spelling) && text.states(spelling);
  }

  @Override
  public boolean statesChangeOf(String gene) {
    return text.statesChangeOf(gene);
  }
}
