package org.nextline.refractory.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextline.logic.Truth;

/**
 * How many different drugs of a class were in courses that satisfy a rule. A drug that was stopped
 * earlier for toxicity was not being given any more and does not count for that course.
 */
record DrugCount(Rule which, String drugClass, Drugs directory, String words) implements Term {

  @Override
  public Value value(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return CourseCount.ofUnknownHistory(scope);
    }
    Set<String> certain = new HashSet<>();
    Set<String> possible = new HashSet<>();
    for (Course course : scope.subject().courses()) {
      Truth truth = which.judge(scope.within(course));
      if (!truth.isFalse()) {
        Set<String> drugs = truth.isTrue() ? certain : possible;
        course.drugs().stream().filter(drug -> isCounted(drug, course)).forEach(drugs::add);
      }
    }
    possible.addAll(certain);
    return new Value.Amount(certain.size(), possible.size());
  }

  private boolean isCounted(String drug, Course course) {
    return directory.isOfClass(drug, drugClass) && !stoppedEarlier(drug, course);
  }

  private boolean stoppedEarlier(String drug, Course course) {
    List<String> stopped = course.treatment().componentsStoppedForToxicity();
    return stopped != null
        && stopped.stream()
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
        .filter(course -> course.drugs().stream().anyMatch(drug -> isCounted(drug, course)))
        .filter(course -> !which.judge(scope.within(course)).isFalse())
        .map(Course::path)
        .toList();
  }
}
