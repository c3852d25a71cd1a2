package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/** A term that the criterion defines once and names. */
final class NamedTerm implements Term {

  private final Phrase words;
  private Term definition;

  NamedTerm(String name) {
    this.words = Phrase.of(Wording.ofName(name));
  }

  void define(Term term) {
    this.definition = term;
  }

  Definition definition() {
    return new Definition(words.plain(), definition.requirement());
  }

  @Override
  public Requirement requirement() {
    return definition.requirement().after(words.then(": "));
  }

  @Override
  public Value value(Scope scope) {
    return definition.value(scope);
  }

  @Override
  public boolean isProvisional(Scope scope) {
    return definition.isProvisional(scope);
  }

  @Override
  public void note(Scope scope, Probe probe) {
    definition.note(scope, probe);
  }

  @Override
  public boolean isStated(Scope scope) {
    return definition.isStated(scope);
  }

  @Override
  public Phrase words() {
    return words;
  }

  @Override
  public String unit() {
    return definition.unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    return definition.evidence(scope);
  }

  @Override
  public List<String> sources() {
    return definition.sources();
  }

  @Override
  public List<Justification> reasons(Scope scope) {
    return definition.reasons(scope);
  }
}
