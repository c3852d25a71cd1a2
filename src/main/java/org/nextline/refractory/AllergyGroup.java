package org.nextline.refractory;

import java.util.List;
import java.util.Objects;
import org.nextline.terminology.Drug;

/**
 * What an allergy to a group of drugs rules out and what it makes doubtful. An entry of {@code
 * allergies.yaml}.
 *
 * @param names what people call the allergy, and drugs that stand for it
 * @param drugs generic names that are ruled out
 * @param classes whose drugs are ruled out
 * @param doubtfulDrugs generic names to which a cross-reaction is possible
 * @param doubtfulClasses to whose drugs a cross-reaction is possible
 * @param doubt what is said of these
 */
public record AllergyGroup(
    List<String> names,
    List<String> drugs,
    List<String> classes,
    List<String> doubtfulDrugs,
    List<String> doubtfulClasses,
    String doubt,
    Citation source) {

  public AllergyGroup {
    drugs = orEmpty(drugs);
    classes = orEmpty(classes);
    doubtfulDrugs = orEmpty(doubtfulDrugs);
    doubtfulClasses = orEmpty(doubtfulClasses);
    Objects.requireNonNull(source, "expected source");
    if (names == null || names.isEmpty()) {
      throw new IllegalArgumentException("expected at least one name");
    }
    if (doubt == null && !(doubtfulDrugs.isEmpty() && doubtfulClasses.isEmpty())) {
      throw new IllegalArgumentException("expected doubt, the sentence for doubtful drugs");
    }
  }

  boolean isCalled(String allergy) {
    return names.stream().anyMatch(name -> name.equalsIgnoreCase(allergy));
  }

  /** True where an allergy to the drug is one to its group. */
  boolean holds(Drug drug) {
    return classes.stream().anyMatch(drug::isOfClass);
  }

  boolean rulesOut(Drug drug) {
    return drugs.contains(drug.name()) || holds(drug);
  }

  boolean isDoubtful(Drug drug) {
    return doubtfulDrugs.contains(drug.name())
        || doubtfulClasses.stream().anyMatch(drug::isOfClass);
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
