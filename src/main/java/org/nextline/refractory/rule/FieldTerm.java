package org.nextline.refractory.rule;

import java.util.List;

/** The value of a field of the treatment at hand; sources in conflict make it unknown. */
record FieldTerm(Field field, TreatmentField accessor, Value whenAbsent) implements Term {

  @Override
  public Value value(Scope scope) {
    if (scope.course().isInConflict(field.name())) {
      return scope.inquiry().assumed(scope.pathOf(field.name()));
    }
    Value known = Value.of(accessor.of(scope.course()));
    if (known.isKnown()) {
      return known;
    }
    return whenAbsent.isKnown() ? whenAbsent : scope.inquiry().assumed(scope.pathOf(field.name()));
  }

  /** Stated by the profile, or by sources that contradict each other. */
  @Override
  public boolean isStated(Scope scope) {
    return scope.course().isInConflict(field.name())
        || Value.of(accessor.of(scope.course())).isKnown();
  }

  @Override
  public void note(Scope scope, Probe probe) {
    boolean open =
        scope.course().isInConflict(field.name()) || !whenAbsent.isKnown() && !isStated(scope);
    if (open) {
      scope.inquiry().note(scope.pathOf(field.name()), field, probe);
    }
  }

  @Override
  public Value askAgain(Scope scope, Probe probe) {
    scope.inquiry().note(scope.pathOf(field.name()), field, probe);
    return scope.inquiry().assumed(scope.pathOf(field.name()));
  }

  @Override
  public String words(Scope scope) {
    return field.label();
  }

  @Override
  public String unit() {
    return field.unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    return List.of(scope.pathOf(field.name()));
  }
}
