package org.nextline.refractory.rule;

import java.util.List;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
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
    for (String drug : scope.course().drugs()) {
      for (String name : classes) {
        if (directory.isOfClass(drug, name)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void noteOpen(Scope scope) {
    if (!holds(scope)) {
      stated.noteOpen(scope);
    }
  }

  @Override
  public Justification explain(Scope scope) {
    List<String> evidence =
        Reasons.together(List.of(scope.course().namePath()), stated.term().evidence(scope));
    return holds(scope)
        ? Reasons.leaf(
            requirement(),
            Truth.TRUE,
            Phrase.of("it contains a drug of the class " + list()),
            evidence)
        : Reasons.leaf(requirement(), stated.judge(scope), stated.term().found(scope), evidence);
  }

  private String list() {
    return Wording.either(classes);
  }

  @Override
  public Requirement requirement() {
    return Requirement.leaf(Phrase.of("contains a drug of the class " + list()), stated.sources());
  }
}
