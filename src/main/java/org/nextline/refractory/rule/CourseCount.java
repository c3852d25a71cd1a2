package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * How many different courses satisfy a rule: between those that do for certain and those that may.
 * A course that may, of the same key as one that does, adds nothing.
 *
 * @param counted what is counted, for example "failed adequate trials of treatment"
 */
record CourseCount(Rule which, CourseKey key, String counted) implements Term {

  @Override
  public Value value(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return History.countIn(scope);
    }
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (Course course : scope.subject().courses()) {
      Scope inner = scope.within(course);
      Truth truth = which.judge(inner);
      if (!truth.isFalse()) {
        (truth.isTrue() ? certain : possible).addAll(key.of(inner));
      }
    }
    possible.addAll(certain);
    return new Value.Amount(certain.size(), possible.size());
  }

  @Override
  public boolean isProvisional(Scope scope) {
    for (Course course : scope.subject().courses()) {
      Scope inner = scope.within(course);
      if (!which.judge(inner).isUnknown() && !which.isSettled(inner)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    if (!scope.subject().isHistoryKnown()) {
      History.note(scope);
    }
    Set<String> certain = certain(scope);
    for (Course course : scope.subject().courses()) {
      Scope inner = scope.within(course);
      if (!certain.containsAll(key.of(inner))) {
        which.noteOpen(inner);
      }
    }
  }

  private Set<String> certain(Scope scope) {
    Set<String> certain = new HashSet<>();
    for (Course course : scope.subject().courses()) {
      Scope inner = scope.within(course);
      if (which.judge(inner).isTrue()) {
        certain.addAll(key.of(inner));
      }
    }
    return certain;
  }

  @Override
  public Phrase words() {
    return Phrase.of(counted);
  }

  @Override
  public Phrase asked(Operator operator, Phrase bound) {
    Phrase telling = key.words().isEmpty() ? Phrase.of("") : Phrase.of(" (" + key.words() + ")");
    return operator.words().then(" ").then(bound).then(" ").then(counted).then(telling);
  }

  @Override
  public Phrase found(Scope scope) {
    return scope.subject().isHistoryKnown()
        ? words().then(": ").then(value(scope).toString())
        : History.NOT_KNOWN;
  }

  @Override
  public List<String> evidence(Scope scope) {
    List<String> evidence = new ArrayList<>(List.of(Inquiry.HISTORY));
    for (Course course : scope.subject().courses()) {
      evidence.addAll(key.evidence(scope.within(course)));
    }
    return evidence;
  }

  @Override
  public List<Justification> reasons(Scope scope) {
    List<Justification> reasons = new ArrayList<>();
    for (Course course : scope.subject().courses()) {
      reasons.add(History.of(course, scope, which));
    }
    return reasons;
  }

  @Override
  public boolean isCount() {
    return true;
  }

  @Override
  public List<Requirement> parts() {
    return List.of(which.requirement());
  }
}
