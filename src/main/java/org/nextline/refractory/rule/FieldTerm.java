package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * The value of a field of the treatment at hand: as stated, else as it follows from other facts,
 * else what its absence stands for. Sources in conflict make it unknown.
 */
record FieldTerm(Field field, TreatmentField accessor, Value whenAbsent) implements Term {

  @Override
  public Value value(Scope scope) {
    if (isInConflict(scope)) {
      return assumed(scope);
    }
    Value stated = stated(scope);
    if (stated.isKnown()) {
      return stated;
    }
    DerivedFact derived = derived(scope);
    if (derived != null) {
      return derived.value();
    }
    return whenAbsent.isKnown() ? whenAbsent : assumed(scope);
  }

  private Value assumed(Scope scope) {
    return scope.inquiry().hasAssumptions() ? assumedAnew(scope) : Value.UNKNOWN;
  }

  private boolean isInConflict(Scope scope) {
    return scope.course().isInConflict(field.name());
  }

  private Value stated(Scope scope) {
    return Value.of(accessor.of(scope.course()));
  }

  private DerivedFact derived(Scope scope) {
    return scope.subject().hasNothingDerived()
        ? null
        : scope.subject().derived(scope.pathOf(field.name()));
  }

  /** Stated by the profile, or by sources that contradict each other, or following from others. */
  @Override
  public boolean isStated(Scope scope) {
    return isInConflict(scope) || stated(scope).isKnown() || derived(scope) != null;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    if (!value(scope).isKnown()) {
      noteAnew(scope, probe);
    }
  }

  @Override
  public void noteAnew(Scope scope, Probe probe) {
    scope.inquiry().note(scope.pathOf(field.name()), field, probe);
  }

  @Override
  public Value assumedAnew(Scope scope) {
    return scope.inquiry().assumed(scope.pathOf(field.name()));
  }

  @Override
  public Phrase words() {
    return field.words();
  }

  @Override
  public Phrase found(Scope scope) {
    if (isInConflict(scope)) {
      return words().then(new Phrase(": sources contradict each other", ": conflicting sources"));
    }
    Phrase found = Term.super.found(scope);
    DerivedFact derived = used(scope);
    return derived == null ? found : found.then(", ").then(derived.how());
  }

  @Override
  public String unit() {
    return field.unit();
  }

  @Override
  public List<String> evidence(Scope scope) {
    DerivedFact derived = isInConflict(scope) ? null : used(scope);
    return derived == null ? accessor.evidence(scope) : derived.from();
  }

  /** What the value was derived from; null where it was not. */
  private DerivedFact used(Scope scope) {
    return stated(scope).isKnown() ? null : derived(scope);
  }
}
