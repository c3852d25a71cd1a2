package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * A value written in the criterion.
 *
 * @param name null where it is written into a rule
 * @param unit null where it has none
 * @param source where it comes from, with the year
 */
record Constant(String name, Value fixed, String unit, String source) implements Term {

  @Override
  public Value value(Scope scope) {
    return fixed;
  }

  @Override
  public Phrase words() {
    return Phrase.of(isSwitch() ? Wording.ofName(name) : Wording.amount(fixed, unit));
  }

  /** Yes or no to a reading of the criterion, which its name says. */
  private boolean isSwitch() {
    return name != null && fixed instanceof Value.Flag;
  }

  @Override
  public List<String> sources() {
    return List.of(source);
  }
}
