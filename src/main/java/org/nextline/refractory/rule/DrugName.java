package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * The generic name of the drug of the treatment at hand, whatever brand it was called by; not known
 * for a combination.
 *
 * @param called what to call it: "the benzodiazepine"
 */
record DrugName(String called) implements Term {

  @Override
  public Value value(Scope scope) {
    List<String> drugs = scope.course().drugs();
    return drugs.size() == 1 ? new Value.Text(drugs.getFirst()) : Value.UNKNOWN;
  }

  @Override
  public Phrase words() {
    return Phrase.of(called);
  }

  @Override
  public Phrase found(Scope scope) {
    Value drug = value(scope);
    return drug.isKnown() ? Phrase.of("it is " + drug) : Term.super.found(scope);
  }

  @Override
  public List<String> evidence(Scope scope) {
    return List.of(scope.course().namePath());
  }
}
