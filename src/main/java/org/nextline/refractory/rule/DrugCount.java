package org.nextline.refractory.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.logic.Truth;

/**
 * How many different drugs of a class were in courses that satisfy a rule. A drug that was stopped
 * earlier for toxicity was not being given any more and does not count for that course.
 *
 * @param stopped field of the drugs that were stopped for toxicity
 */
record DrugCount(Rule which, String drugClass, Drugs directory, Field stopped, String words)
    implements Term {

  @Override
  public Value value(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return CourseCount.ofUnknownHistory(scope);
    }
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (Course course : scope.subject().courses()) {
      Truth truth = which.judge(scope.within(course));
      for (String drug : course.drugs()) {
        Truth counted = truth.and(isCounted(drug, scope.within(course)));
        if (!counted.isFalse()) {
          (counted.isTrue() ? certain : possible).add(drug);
        }
      }
    }
    possible.addAll(certain);
    return new Value.Amount(certain.size(), possible.size());
  }

  private Truth isCounted(String drug, Scope scope) {
    return Truth.of(directory.isOfClass(drug, drugClass)).and(stillGiven(drug, scope));
  }

  private Truth stillGiven(String drug, Scope scope) {
    if (!scope.course().isInConflict(stopped.name())) {
      return Truth.of(!stoppedEarlier(drug, scope.course()));
    }
    String path = scope.pathOf(stopped.name());
    scope.inquiry().note(path, stopped, Probe.ANY);
    return scope.inquiry().assumed(path) instanceof Value.Flag all
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
  public void note(Scope scope, Probe probe) {
    if (!scope.subject().isHistoryKnown()) {
      scope.inquiry().note(Inquiry.HISTORY, null, Probe.ANY);
    }
  }

  @Override
  public String words(Scope scope) {
    return words;
  }

  @Override
  public List<String> evidence(Scope scope) {
    return scope.subject().courses().stream()
        .filter(course ->
            course.drugs().stream()
                .anyMatch(drug -> !isCounted(drug, scope.within(course)).isFalse()))
        .filter(course -> !which.judge(scope.within(course)).isFalse())
        .map(Course::path)
        .toList();
  }
}
