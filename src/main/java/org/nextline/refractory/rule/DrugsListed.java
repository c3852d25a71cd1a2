package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Every drug of the treatment has a row in a table, by whatever name the profile calls it. */
record DrugsListed(Table table) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    List<String> drugs = scope.course().drugs();
    return Truth.of(!drugs.isEmpty() && drugs.stream().allMatch(table::has));
  }

  @Override
  public Justification explain(Scope scope) {
    String drugs = String.join(" and ", scope.course().drugs());
    String listed = judge(scope).isTrue() ? " is one of the " : " is not one of the ";
    return Reasons.leaf(
        "drugs are listed",
        judge(scope),
        drugs + listed + "drugs that this criterion counts",
        List.of(scope.course().path()));
  }
}
