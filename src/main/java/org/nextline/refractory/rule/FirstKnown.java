package org.nextline.refractory.rule;

import java.util.List;

/** The first of several sources of the same fact that is known. */
record FirstKnown(List<Term> sources) implements Term {

  @Override
  public Value value(Scope scope) {
    for (Term source : sources) {
      Value value = source.value(scope);
      if (value.isKnown()) {
        return value;
      }
    }
    return Value.UNKNOWN;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    sources.getFirst().note(scope, probe);
  }

  @Override
  public String words(Scope scope) {
    return sources.getFirst().words(scope);
  }

  @Override
  public String unit() {
    return sources.getFirst().unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    return sources.stream()
        .filter(source -> source.value(scope).isKnown())
        .findFirst()
        .orElse(sources.getFirst())
        .evidence(scope);
  }
}
