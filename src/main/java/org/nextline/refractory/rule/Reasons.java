package org.nextline.refractory.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Builds justifications: a combination cites the parts that decided it. */
final class Reasons {

  private Reasons() {}

  static Justification of(String words, Truth truth, List<Rule> rules, Scope scope) {
    List<Justification> children = rules.stream().map(rule -> rule.explain(scope)).toList();
    return combined(words, truth, children);
  }

  static Justification combined(String words, Truth truth, List<Justification> children) {
    List<Justification> deciding =
        children.stream().filter(child -> child.truth() == truth).toList();
    List<Justification> cited = deciding.isEmpty() ? children : deciding;
    return new Justification(
        words,
        truth,
        cited.stream()
            .map(Justification::because)
            .filter(because -> because != null && !because.isBlank())
            .distinct()
            .collect(Collectors.joining("; ")),
        cited.stream().flatMap(child -> child.evidence().stream()).distinct().toList(),
        children);
  }

  static Justification leaf(String words, Truth truth, String because, List<String> evidence) {
    return new Justification(words, truth, because, evidence, List.of());
  }
}
