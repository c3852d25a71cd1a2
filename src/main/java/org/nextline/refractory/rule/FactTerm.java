package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;

/**
 * The value of a named fact: as stated, else as it follows from other facts, else what its absence
 * stands for.
 *
 * @param path {@code facts.<name>}
 */
record FactTerm(Field field, String name, String path, Value whenAbsent) implements Term {

  @Override
  public Value value(Scope scope) {
    Value stated = stated(scope);
    if (stated.isKnown()) {
      return stated;
    }
    DerivedFact derived = scope.subject().derived(path);
    if (derived != null) {
      return derived.value();
    }
    return whenAbsent.isKnown() ? whenAbsent : scope.inquiry().assumed(path);
  }

  private Value stated(Scope scope) {
    return field.accepted(scope.subject().stated(name));
  }

  @Override
  public boolean isStated(Scope scope) {
    return stated(scope).isKnown() || scope.subject().derived(path) != null;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    if (!value(scope).isKnown()) {
      scope.inquiry().note(path, field, probe);
    }
  }

  @Override
  public void noteAnew(Scope scope, Probe probe) {
    scope.inquiry().note(path, field, probe);
  }

  @Override
  public Value assumedAnew(Scope scope) {
    return scope.inquiry().assumed(path);
  }

  @Override
  public Phrase words() {
    return field.name().endsWith(".*")
        ? field.words().then(" of ").then(name.substring(name.indexOf('.') + 1).replace('_', ' '))
        : field.words();
  }

  @Override
  public Phrase found(Scope scope) {
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
    DerivedFact derived = used(scope);
    return derived == null ? List.of(path) : derived.from();
  }

  /** What the value was derived from; null where it was not. */
  private DerivedFact used(Scope scope) {
    return stated(scope).isKnown() ? null : scope.subject().derived(path);
  }
}
