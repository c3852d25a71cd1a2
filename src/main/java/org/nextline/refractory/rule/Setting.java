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
    return reading(called);
  }

  @Override
  public Phrase found(Scope scope) {
    String meaning = constant.says().get(constant.fixed().toString());
    return meaning == null ? Term.super.found(scope) : reading(meaning);
  }

  @Override
  public Phrase asked(List<Value> accepted) {
    String meaning = constant.says().get(accepted.getFirst().toString());
    return meaning == null ? Term.super.asked(accepted) : reading(meaning);
  }

  @Override
  public Phrase denied(List<Value> refused) {
    String meaning =
        refused.getFirst() instanceof Value.Flag flag
            ? constant.says().get(flag.opposite().toString())
            : null;
    return meaning == null ? Term.super.denied(refused) : reading(meaning);
  }

  private static Phrase reading(String words) {
    return Phrase.of("in this reading of the definition, " + words);
  }

  @Override
  public List<String> sources() {
    return constant.sources();
  }
}
