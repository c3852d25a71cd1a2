package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Every drug of the treatment has a row in a table, by whatever name the profile calls it. */
final class DrugsListed extends LeafRule {

  private final Table table;

  DrugsListed(Table table) {
    this.table = table;
  }

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
    List<String> drugs = scope.course().drugs();
    Phrase because = Phrase.of(String.join(" and ", drugs) + listed(truth.isTrue(), drugs.size()));
    return new Justification(
        requirement().plain(),
        truth,
        because.plain(),
        because.clinical(),
        List.of(scope.course().namePath()),
        table.sourcesOf(drugs),
        List.of());
  }

  private static String listed(boolean isListed, int drugs) {
    String verb = drugs == 1 ? " is" : " are";
    String among = drugs == 1 ? " one of" : " all among";
    return verb + (isListed ? "" : " not") + among + " the drugs that this criterion counts";
  }

  @Override
  Requirement ask() {
    return Requirement.leaf(
        Phrase.of("every drug of it is listed in the table " + table.name()),
        List.of(table.source()));
  }
}
