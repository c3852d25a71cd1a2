package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/** A term that the criterion defines once and names. */
final class NamedTerm implements Term {

  private final String name;
  private String called;
  private Term definition;

  NamedTerm(String name) {
    this.name = name;
  }

  /**
   * @param words what to call it; null where the definition says it
   */
  void define(Term term, String words) {
    this.definition = term;
    this.called = words;
  }

  /** The definition spelt out, for the list of what the criterion's names mean. */
  Definition definition() {
    return new Definition(Wording.ofName(name), definition.requirement());
  }

  @Override
  public Requirement requirement() {
    String before = (called == null ? Wording.ofName(name) : called) + ": ";
    return definition.requirement().after(Phrase.of(before));
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
    return called == null ? definition.words() : Phrase.of(called);
  }

  @Override
  public Phrase found(Scope scope) {
    return called == null ? definition.found(scope) : Term.super.found(scope);
  }

  @Override
  public Phrase asked(Operator operator, Phrase bound) {
    return called == null ? definition.asked(operator, bound) : Term.super.asked(operator, bound);
  }

  @Override
  public String unit() {
    return definition.unit();
  }

  @Override
  public boolean isCount() {
    return definition.isCount();
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
