package org.nextline.refractory.rule;

import java.util.List;
import java.util.Map;
import org.nextline.logic.Phrase;

/**
 * A value written in the criterion.
 *
 * @param unit null where it has none
 * @param source where it comes from, with the year
 * @param says of a flag, the sentences of {@code yes} and {@code no}
 */
record Constant(Value fixed, String unit, String source, Map<String, String> says) implements Term {

  @Override
  public Value value(Scope scope) {
    return fixed;
  }

  @Override
  public Phrase words() {
    return Phrase.of(Wording.amount(fixed, unit));
  }

  @Override
  public Phrase found(Scope scope) {
    return words();
  }

  @Override
  public List<String> sources() {
    return List.of(source);
  }
}
