package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Every drug of the treatment has a row in a table, by whatever name the profile calls it. */
record DrugsListed(Table table) implements Rule {

  @Override
  public Truth judge(Scope scope) {
    List<String> drugs = scope.course().drugs();
    return Truth.of(!drugs.isEmpty() && drugs.stream().allMatch(table::has));
  }

  @Override
  public void noteOpen(Scope scope) {
    // A drug is in the table or it is not.
  }

  @Override
  public Justification explain(Scope scope) {
    Truth truth = judge(scope);
    String drugs = String.join(" and ", scope.course().drugs());
    String listed = truth.isTrue() ? " is one of the " : " is not one of the ";
    return Reasons.leaf(
        requirement(),
        truth,
        Phrase.of(drugs + listed + "drugs that this criterion counts"),
        List.of(scope.course().namePath()));
  }

  @Override
  public Requirement requirement() {
    return Requirement.leaf(
        Phrase.of("every drug of it is listed in the table " + table.name()),
        List.of(table.source()));
  }
}
