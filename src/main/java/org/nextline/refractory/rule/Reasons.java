package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Builds justifications: a combination cites the parts that decided it. */
final class Reasons {

  private Reasons() {}

  static List<Justification> of(List<Rule> rules, Scope scope) {
    List<Justification> reasons = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      reasons.add(rule.explain(scope));
    }
    return reasons;
  }

  static Justification combined(String words, Truth truth, List<Justification> children) {
    Set<Phrase> deciding = new LinkedHashSet<>();
    Set<String> evidence = new LinkedHashSet<>();
    for (Justification child : children) {
      evidence.addAll(child.evidence());
      if (child.truth() == truth && !child.because().isBlank()) {
        deciding.add(child.answer());
      }
    }
    Phrase because = Phrase.join(deciding, "; ");
    return new Justification(
        words,
        truth,
        because.plain(),
        because.clinical(),
        List.copyOf(evidence),
        List.of(),
        children);
  }

  static Justification leaf(Requirement asked, Truth truth, Phrase because, List<String> evidence) {
    return leaf(asked, truth, because, evidence, List.of());
  }

  /** A leaf whose value itself came about by judgements. */
  static Justification leaf(
      Requirement asked,
      Truth truth,
      Phrase because,
      List<String> evidence,
      List<Justification> children) {
    return new Justification(
        asked.plain(),
        truth,
        because.plain(),
        because.clinical(),
        evidence,
        asked.sources(),
        children);
  }

  /** What two lists hold, each once. */
  static List<String> together(List<String> one, List<String> other) {
    if (other.isEmpty() || one.equals(other)) {
      return one;
    }
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
