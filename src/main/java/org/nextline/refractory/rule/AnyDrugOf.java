package org.nextline.refractory.rule;

import java.util.List;
import java.util.Optional;
import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/**
 * A drug of the treatment at hand belongs to one of these classes, alone or within a combination,
 * or the profile names one of them as the treatment's class. Not known where a drug is not known
 * and no class is given.
 */
final class AnyDrugOf extends LeafRule {

  private final List<String> classes;
  private final Drugs directory;
  private final Membership stated;

  /**
   * @param stated the class as the profile gives it, else as the drugs are known
   */
  AnyDrugOf(List<String> classes, Drugs directory, Membership stated) {
    this.classes = classes;
    this.directory = directory;
    this.stated = stated;
  }

  @Override
  public Truth judge(Scope scope) {
    return drugOfClass(scope).isPresent() ? Truth.TRUE : stated.judge(scope);
  }

  private Optional<String> drugOfClass(Scope scope) {
    return scope.course().drugs().stream()
        .filter(drug -> classes.stream().anyMatch(name -> directory.isOfClass(drug, name)))
        .findFirst();
  }

  @Override
  public void noteOpen(Scope scope) {
    if (drugOfClass(scope).isEmpty()) {
      stated.noteOpen(scope);
    }
  }

  @Override
  public Justification explain(Scope scope) {
    List<String> evidence =
        Reasons.together(List.of(scope.course().namePath()), stated.evidence(scope));
    return drugOfClass(scope)
        .map(drug -> Reasons.leaf(requirement(), Truth.TRUE, ofClass(drug), evidence))
        .orElseGet(
            () -> Reasons.leaf(requirement(), stated.judge(scope), stated.found(scope), evidence));
  }

  private Phrase ofClass(String drug) {
    String first =
        classes.stream().filter(name -> directory.isOfClass(drug, name)).findFirst().orElseThrow();
    return new Phrase(drug + " is a medicine of the class " + first, drug + " (" + first + ")");
  }

  private String list() {
    return Wording.either(classes);
  }

  @Override
  Requirement ask() {
    return Requirement.leaf(Phrase.of("contains a drug of the class " + list()), stated.sources());
  }
}
