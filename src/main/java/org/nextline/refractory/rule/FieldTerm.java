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
    return field.accepted(scope.course().value(accessor));
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
      return new Phrase(
          "the records contradict each other about: " + field.label(),
          field.clinicalLabel() + ": conflicting sources");
    }
    Value value = value(scope);
    FieldWords words = new FieldWords(field, words());
    DerivedFact derived = used(scope);
    if (derived != null) {
      return words.found(value).then(" (").then(derived.how()).then(")");
    }
    return value.isKnown() && !isStated(scope) ? words.assumed(value) : words.found(value);
  }

  @Override
  public Phrase asked(List<Value> accepted) {
    return new FieldWords(field, words()).asked(accepted);
  }

  @Override
  public Phrase denied(List<Value> refused) {
    return new FieldWords(field, words()).denied(refused);
  }

  @Override
  public Phrase recorded(boolean isRecorded) {
    return new FieldWords(field, words()).recorded(isRecorded);
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

  /** From what the value was derived, in brackets; empty where it was not. */
  String origin(Scope scope) {
    DerivedFact derived = used(scope);
    return derived == null ? "" : " (" + derived.how().plain() + ")";
  }

  /** What the value was derived from; null where it was not. */
  private DerivedFact used(Scope scope) {
    return stated(scope).isKnown() ? null : derived(scope);
  }
}
