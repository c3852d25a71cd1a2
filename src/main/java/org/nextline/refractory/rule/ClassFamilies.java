package org.nextline.refractory.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The families of drug class that a treatment counts for, where several classes count as one (an
 * ACE inhibitor and an ARB): the family of its class, else those of its drugs. A combination may
 * count for several, a treatment that the table does not know for none.
 *
 * @param table first column: a class, or a drug that is told apart from others of its class
 * @param column the families of one criterion
 */
record ClassFamilies(FieldTerm drugClass, Table table, String column, Drugs directory)
    implements CourseKey {

  /** Empty where the class of the treatment is not known. */
  Optional<Set<String>> known(Scope scope) {
    Value stated = drugClass.value(scope);
    if (stated instanceof Value.Text name && table.cell(name.text(), column).isKnown()) {
      return Optional.of(Set.of(family(name.text())));
    }
    Set<String> families =
        scope.course().drugs().stream()
            .map(this::ofDrug)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return families.isEmpty() && !stated.isKnown() ? Optional.empty() : Optional.of(families);
  }

  private Optional<String> ofDrug(String drug) {
    String drugClass = directory.classOf(drug);
    if (table.cell(drug, column).isKnown()) {
      return Optional.of(family(drug));
    }
    return drugClass != null && table.cell(drugClass, column).isKnown()
        ? Optional.of(family(drugClass))
        : Optional.empty();
  }

  private String family(String name) {
    return table.cell(name, column).toString();
  }

  /** A treatment whose class is not known counts for its drugs, one without a name for itself. */
  @Override
  public Set<String> of(Scope scope) {
    return known(scope)
        .orElseGet(() ->
            scope.course().drugs().isEmpty()
                ? Set.of(scope.course().path())
                : Course.Key.DRUGS.of(scope));
  }

  /** Asks for the class where it is not known. */
  void note(Scope scope) {
    List<String> classes =
        table.rows().entrySet().stream()
            .filter(row -> table.cell(row.getKey(), column).isKnown())
            .map(Map.Entry::getKey)
            .toList();
    drugClass.note(scope, Probe.among(classes));
  }

  @Override
  public List<String> evidence(Scope scope) {
    return Reasons.together(drugClass.evidence(scope), List.of(scope.course().namePath()));
  }

  @Override
  public String words() {
    return "each class of drug once";
  }

  /** All families there are. */
  List<String> names() {
    return table.rows().keySet().stream()
        .filter(name -> table.cell(name, column).isKnown())
        .map(this::family)
        .distinct()
        .sorted()
        .toList();
  }
}
