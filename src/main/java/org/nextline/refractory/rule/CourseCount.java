package org.nextline.refractory.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nextline.logic.Truth;

/**
 * How many different courses satisfy a rule: between those that do for certain and those that may.
 * A course that may, of the same key as one that does, adds nothing.
 *
 * @param words what is counted, for example "failed adequate trials of treatment"
 */
record CourseCount(Rule which, CourseKey key, String words) implements Term {

  private static final double MANY = 99;

  @Override
  public Value value(Scope scope) {
    if (!scope.subject().isHistoryKnown()) {
      return ofUnknownHistory(scope);
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

  static Value ofUnknownHistory(Scope scope) {
    return switch (scope.inquiry().assumed(Inquiry.HISTORY)) {
      case Value.Flag many -> Value.of(many.isSet() ? MANY : 0);
      default -> new Value.Amount(0, Double.POSITIVE_INFINITY);
    };
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
        .filter(course -> !which.judge(scope.within(course)).isFalse())
        .map(Course::path)
        .toList();
  }
}
