package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * A value written in the criterion.
 *
 * @param unit null where it has none
 * @param source where it comes from, with the year
 */
record Constant(Value fixed, String unit, String source) implements Term {

  @Override
  public Value value(Scope scope) {
    return fixed;
  }

  @Override
  public Phrase words() {
    return Phrase.of(Wording.amount(fixed, unit));
  }

  @Override
  public List<String> sources() {
    return List.of(source);
  }
}
