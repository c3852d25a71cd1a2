package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * A parameter that is itself asked about: a choice of the criterion.
 *
 * @param called its name in words
 */
record Setting(String called, Constant constant) implements Term {

  @Override
  public Value value(Scope scope) {
    return constant.fixed();
  }

  @Override
  public Phrase words() {
    return Phrase.of("in this reading, " + called);
  }

  @Override
  public List<String> sources() {
    return constant.sources();
  }
}
