package org.nextline.refractory.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** The treatment counts for one of the families of drug class. */
final class FamilyRule extends LeafRule {

  private final ClassFamilies families;
  private final List<String> accepted;

  /**
   * @param accepted families; empty: any of them
   */
  FamilyRule(ClassFamilies families, List<String> accepted) {
    this.families = families;
    this.accepted = accepted;
  }

  @Override
  public Truth judge(Scope scope) {
    Optional<Set<String>> found = families.known(scope);
    if (found.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(
        accepted.isEmpty()
            ? !found.get().isEmpty()
            : found.get().stream().anyMatch(accepted::contains));
  }

  @Override
  public void noteOpen(Scope scope) {
    if (families.known(scope).isEmpty()) {
      families.note(scope);
    }
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.leaf(
        requirement(), judge(scope), because(families.known(scope)), families.evidence(scope));
  }

  private static Phrase because(Optional<Set<String>> found) {
    if (found.isEmpty()) {
      return new Phrase("the class is not known", "class not documented");
    }
    return Phrase.of(
        found.get().isEmpty()
            ? "its class is not one that this criterion counts"
            : "its class counts as " + String.join(" and ", new TreeSet<>(found.get())));
  }

  @Override
  Requirement ask() {
    List<String> names = accepted.isEmpty() ? families.names() : accepted;
    return Requirement.leaf(
        new Phrase("its class is one of: ", "class: ").then(String.join(", ", names)),
        List.of(families.table().source()));
  }
}
