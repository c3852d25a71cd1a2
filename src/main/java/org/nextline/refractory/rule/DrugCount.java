package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * How many different drugs of a class were in courses that satisfy a rule. A drug that was stopped
 * earlier for toxicity was not being given any more and does not count for that course.
 *
 * @param stopped field of the drugs that were stopped for toxicity
 */
record DrugCount(Rule which, String drugClass, Drugs directory, Field stopped, String counted)
    implements Term {

  @Override
  public Value value(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return History.countIn(scope);
    }
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (Course course : scope.subject().courses()) {
      Scope inner = scope.within(course);
      for (String drug : course.drugs()) {
        Truth counts = counts(drug, inner);
        if (!counts.isFalse()) {
          (counts.isTrue() ? certain : possible).add(drug);
        }
      }
    }
    possible.addAll(certain);
    return new Value.Amount(certain.size(), possible.size());
  }

  private Truth counts(String drug, Scope scope) {
    return directory.isOfClass(drug, drugClass)
        ? stillGiven(drug, scope).and(which.judge(scope))
        : Truth.FALSE;
  }

  private Truth stillGiven(String drug, Scope scope) {
    if (!scope.course().isInConflict(stopped.name())) {
      return Truth.of(!stoppedEarlier(drug, scope.course()));
    }
    return scope.inquiry().assumed(scope.pathOf(stopped.name())) instanceof Value.Flag all
        ? Truth.of(!all.isSet())
        : Truth.UNKNOWN;
  }

  private boolean stoppedEarlier(String drug, Course course) {
    List<String> names = course.treatment().componentsStoppedForToxicity();
    return names != null
        && names.stream()
            .flatMap(name -> directory.components(name).stream())
            .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(drug));
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
    for (Course course : scope.subject().courses()) {
      Scope inner = scope.within(course);
      for (String drug : course.drugs()) {
        if (counts(drug, inner).isUnknown()) {
          which.noteOpen(inner);
          noteStopped(drug, inner);
        }
      }
    }
  }

  private void noteStopped(String drug, Scope scope) {
    if (stillGiven(drug, scope).isUnknown()) {
      scope.inquiry().note(scope.pathOf(stopped.name()), stopped, Probe.ANY);
    }
  }

  @Override
  public Phrase words() {
    return Phrase.of(counted);
  }

  @Override
  public Phrase asked(Operator operator, Phrase bound) {
    return operator.words().then(" ").then(bound).then(" ").then(counted);
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
      evidence.add(course.namePath());
      evidence.addAll(scope.within(course).evidenceOf(stopped.name()));
    }
    return evidence;
  }

  private boolean containsClass(Course course) {
    return course.drugs().stream().anyMatch(drug -> directory.isOfClass(drug, drugClass));
  }

  @Override
  public List<Justification> reasons(Scope scope) {
    List<Justification> reasons = new ArrayList<>();
    for (Course course : scope.subject().courses()) {
      if (containsClass(course)) {
        reasons.add(History.of(course, scope, which));
      }
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
