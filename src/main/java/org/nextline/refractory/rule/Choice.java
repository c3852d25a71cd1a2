package org.nextline.refractory.rule;

import java.util.ArrayList;
import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * The value of the first branch whose condition holds; not known while an earlier branch may still
 * hold and would give another value.
 *
 * @param called what is chosen, for example "points for episode duration"
 */
record Choice(List<Branch> branches, String called) implements Term {

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
  public boolean isProvisional(Scope scope) {
    for (Branch branch : branches) {
      Truth holds = branch.when().judge(scope);
      if (!holds.isUnknown() && !branch.when().isSettled(scope)) {
        return true;
      }
      if (holds.isTrue()) {
        return branch.then().isProvisional(scope);
      }
    }
    return false;
  }

  @Override
  public void note(Scope scope, Probe probe) {
    for (Branch branch : upToTheFirstThatHolds(scope)) {
      branch.when().noteOpen(scope);
      if (!branch.when().judge(scope).isFalse()) {
        branch.then().note(scope, probe);
      }
    }
  }

  private List<Branch> upToTheFirstThatHolds(Scope scope) {
    List<Branch> reached = new ArrayList<>();
    for (Branch branch : branches) {
      reached.add(branch);
      if (branch.when().judge(scope).isTrue()) {
        break;
      }
    }
    return reached;
  }

  @Override
  public Phrase words() {
    return Phrase.of(called);
  }

  @Override
  public List<String> evidence(Scope scope) {
    return upToTheFirstThatHolds(scope).stream()
        .flatMap(branch -> branch.then().evidence(scope).stream())
        .distinct()
        .toList();
  }

  @Override
  public List<String> sources() {
    return branches.stream().flatMap(b -> b.then().sources().stream()).distinct().toList();
  }

  /** Why not the branches before, and why the one that holds. */
  @Override
  public List<Justification> reasons(Scope scope) {
    List<Justification> reasons = new ArrayList<>();
    for (Branch branch : branches) {
      if (branch.when() instanceof Always) {
        break;
      }
      Justification reason = branch.when().explain(scope);
      reasons.add(reason);
      if (reason.truth().isTrue()) {
        break;
      }
    }
    return reasons;
  }

  @Override
  public List<Requirement> parts() {
    return branches.stream().map(Choice::part).toList();
  }

  /** A piece that is put behind a stage's name, as it stands alone. */
  private static String shown(String piece) {
    String alone = piece.startsWith(";") ? piece.substring(1) : piece;
    return alone.isBlank() ? "nothing more" : alone;
  }

  private static Requirement part(Branch branch) {
    String link = branch.when() instanceof Always ? " " : " if: ";
    Phrase then = branch.then().words().map(Choice::shown);
    Requirement asked = branch.when().requirement().after(then.then(link));
    List<Requirement> parts = new ArrayList<>(asked.parts());
    parts.addAll(branch.then().parts());
    return new Requirement(asked.plain(), asked.clinical(), asked.sources(), parts);
  }
}
