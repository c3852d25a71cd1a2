package org.nextline.refractory.rule;

import java.util.List;

/** The value of a named fact, or what its absence stands for. */
record FactTerm(Field field, String name, Value whenAbsent) implements Term {

  @Override
  public Value value(Scope scope) {
    Value known = Value.of(scope.subject().fact(name));
    if (known.isKnown()) {
      return known;
    }
    return whenAbsent.isKnown() ? whenAbsent : scope.inquiry().assumed(path());
  }

  @Override
  public boolean isStated(Scope scope) {
    return Value.of(scope.subject().fact(name)).isKnown();
  }

  @Override
  public void note(Scope scope, Probe probe) {
    if (!whenAbsent.isKnown() && !isStated(scope)) {
      scope.inquiry().note(path(), field, probe);
    }
  }

  @Override
  public Value askAgain(Scope scope, Probe probe) {
    scope.inquiry().note(path(), field, probe);
    return scope.inquiry().assumed(path());
  }

  @Override
  public String words(Scope scope) {
    return field.name().endsWith(".*")
        ? field.label() + " of " + name.substring(name.indexOf('.') + 1)
        : field.label();
  }

  @Override
  public String unit() {
    return field.unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    return List.of(path());
  }

  private String path() {
    return "facts." + name;
  }
}
