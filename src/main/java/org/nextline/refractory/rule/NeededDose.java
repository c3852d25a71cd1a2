package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;

/**
 * The dose that a table asks for.
 *
 * @param factor share of the table's value that is enough
 */
record NeededDose(Table table, String column, Term factor) {

  /** In mg a day; not known where the table has no number for the drug. */
  Value of(String drug, Scope scope) {
    return table.cell(drug, column) instanceof Value.Amount full
            && factor.value(scope) instanceof Value.Amount share
        ? Value.of(full.low() * share.low())
        : Value.UNKNOWN;
  }

  /** Paths of what the share is worked out from, such as the body weight. */
  List<String> evidence(Scope scope) {
    return factor.evidence(scope);
  }

  List<String> sources(String drug) {
    return Reasons.together(List.of(table.sourceOf(drug)), factor.sources());
  }

  Requirement requirement() {
    Phrase share =
        factor instanceof Constant constant && constant.fixed().equals(Value.of(1))
            ? Phrase.of("")
            : factor.words().then(" × ");
    return Requirement.leaf(
        new Phrase("the daily dose of every drug is at least ", "daily dose of every drug ≥ ")
            .then(share)
            .then(
                "the dose listed for the drug (table "
                    + table.name()
                    + ", "
                    + Wording.ofName(column)
                    + ")")
            .then(new Phrase(", or a clinician says that it was adequate", ", or attested")),
        Reasons.together(factor.sources(), List.of(table.source())));
  }
}
