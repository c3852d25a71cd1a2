package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/**
 * A drug of the treatment at hand belongs to one of these classes, alone or within a combination,
 * or the profile names one of them as the treatment's class. Not known where a drug is not known
 * and no class is given.
 *
 * @param stated the class as the profile gives it, else as the drugs are known
 */
record AnyDrugOf(List<String> classes, Drugs directory, Membership stated) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    return holds(scope) ? Truth.TRUE : stated.judge(scope);
  }

  private boolean holds(Scope scope) {
    return scope.course().drugs().stream()
        .anyMatch(drug -> classes.stream().anyMatch(name -> directory.isOfClass(drug, name)));
  }

  @Override
  public Justification explain(Scope scope) {
    return holds(scope)
        ? Reasons.leaf(
            "contains " + String.join(" or ", classes),
            Truth.TRUE,
            "it contains a drug of the class " + String.join(" or ", classes),
            List.of(scope.pathOf("agent")))
        : stated.explain(scope);
  }
}
