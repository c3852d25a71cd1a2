package org.nextline.refractory;

import java.util.function.Predicate;
import org.nextline.refractory.rule.Mistakes;
import org.nextline.refractory.rule.PackNode;
import org.nextline.refractory.rule.PackScope;

/** Finds what a criterion names and never speaks of: mostly a name misspelt or a rule forgotten. */
record Unused(PackScope scope) {

  /** Throws {@link org.nextline.refractory.rule.PackError} with all of them where there are any. */
  void refuse(PackNode pack) {
    Mistakes mistakes = new Mistakes();
    look(pack.find("parameters"), "parameter", scope::usesParameter, mistakes);
    look(pack.find("values"), "value", scope::usesValue, mistakes);
    look(pack.find("rules"), "rule", scope::usesRule, mistakes);
    mistakes.refuse();
  }

  private static void look(
      PackNode section, String kind, Predicate<String> isUsed, Mistakes mistakes) {
    if (section != null) {
      section
          .members()
          .forEach((name, node) ->
              mistakes.during(() -> {
                if (!isUsed.test(name)) {
                  throw node.error("expected a use of " + kind + " '" + name + "', found none");
                }
              }));
    }
  }
}
