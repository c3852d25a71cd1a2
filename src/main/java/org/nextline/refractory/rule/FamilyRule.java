package org.nextline.refractory.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * The treatment counts for one of the families of drug class.
 *
 * @param accepted families; empty: any of them
 */
record FamilyRule(ClassFamilies families, List<String> accepted) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    Optional<Set<String>> found = families.known(scope);
    if (found.isEmpty()) {
      families.note(scope);
      return Truth.UNKNOWN;
    }
    return Truth.of(
        accepted.isEmpty()
            ? !found.get().isEmpty()
            : found.get().stream().anyMatch(accepted::contains));
  }

  @Override
  public Justification explain(Scope scope) {
    return Reasons.leaf(
        accepted.isEmpty()
            ? "class is one that this criterion counts"
            : "class is " + String.join(" or ", accepted),
        judge(scope),
        because(families.known(scope)),
        families.evidence(scope));
  }

  private static String because(Optional<Set<String>> found) {
    if (found.isEmpty()) {
      return Wording.notKnown("the class");
    }
    return found.get().isEmpty()
        ? "its class is not one that this criterion counts"
        : "its class counts as " + String.join(" and ", new TreeSet<>(found.get()));
  }
}
