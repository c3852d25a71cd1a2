package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Truth;

/**
 * The value of the first branch whose condition holds; not known while an earlier branch may still
 * hold and would give another value.
 *
 * @param words what is chosen, for example "points for episode duration"
 */
record Choice(List<Branch> branches, String words) implements Term {

  /** A condition and what it leads to. */
  record Branch(Rule when, Term then) {}

  @Override
  public Value value(Scope scope) {
    Value open = null;
    for (Branch branch : branches) {
      Truth holds = branch.when().judge(scope);
      if (holds.isFalse()) {
        continue;
      }
      Value value = branch.then().value(scope);
      if (open != null && !open.equals(value)) {
        return Value.UNKNOWN;
      }
      if (holds.isTrue()) {
        return value;
      }
      open = value;
    }
    return Value.UNKNOWN;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    for (Branch branch : branches) {
      if (branch.when().judge(scope).isTrue()) {
        branch.then().note(scope, probe);
        return;
      }
      branch.then().note(scope, probe);
    }
  }

  @Override
  public String words(Scope scope) {
    return words;
  }

  @Override
  public List<String> evidence(Scope scope) {
    return branches.stream()
        .flatMap(branch -> branch.when().explain(scope).evidence().stream())
        .distinct()
        .toList();
  }
}
