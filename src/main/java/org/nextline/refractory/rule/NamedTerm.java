package org.nextline.refractory.rule;

import java.util.List;

/** A term that the criterion defines once and names. */
final class NamedTerm implements Term {

  private final String name;
  private Term definition;

  NamedTerm(String name) {
    this.name = name;
  }

  void define(Term term) {
    this.definition = term;
  }

  @Override
  public Value value(Scope scope) {
    return definition.value(scope);
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
  public String words(Scope scope) {
    return Wording.ofName(name);
  }

  @Override
  public String unit() {
    return definition.unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    return definition.evidence(scope);
  }
}
