package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;

/** The first of several sources of the same fact that is known. */
record FirstKnown(List<Term> terms) implements Term {

  @Override
  public Value value(Scope scope) {
    for (Term source : terms) {
      Value value = source.value(scope);
      if (value.isKnown()) {
        return value;
      }
    }
    return Value.UNKNOWN;
  }

  @Override
  public boolean isProvisional(Scope scope) {
    return terms.stream().anyMatch(term -> term.isProvisional(scope));
  }

  @Override
  public void note(Scope scope, Probe probe) {
    terms.getFirst().note(scope, probe);
  }

  @Override
  public boolean isStated(Scope scope) {
    return terms.stream().anyMatch(source -> source.isStated(scope));
  }

  @Override
  public Phrase words() {
    return terms.getFirst().words();
  }

  @Override
  public Phrase found(Scope scope) {
    return used(scope).found(scope);
  }

  @Override
  public String unit() {
    return terms.getFirst().unit();
  }

  /** Of those that were looked at: a source that is not known was passed over. */
  @Override
  public List<String> evidence(Scope scope) {
    List<String> evidence = new ArrayList<>();
    for (Term source : terms) {
      evidence.addAll(source.evidence(scope));
      if (source.value(scope).isKnown()) {
        break;
      }
    }
    return evidence;
  }

  @Override
  public List<String> sources() {
    return terms.stream().flatMap(term -> term.sources().stream()).distinct().toList();
  }

  @Override
  public List<Justification> reasons(Scope scope) {
    return used(scope).reasons(scope);
  }

  private Term used(Scope scope) {
    return terms.stream()
        .filter(source -> source.value(scope).isKnown())
        .findFirst()
        .orElse(terms.getFirst());
  }
}
