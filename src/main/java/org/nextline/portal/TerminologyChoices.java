package org.nextline.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nextline.matching.ClinicalKnowledge;
import org.nextline.refractory.CriterionPack;
import org.nextline.terminology.Condition;
import org.nextline.terminology.ConditionLookup;
import org.nextline.terminology.Terminology;

/**
 * The conditions of the terminology; the form offers those that have criteria, and kinds of them.
 */
@ApplicationScoped
class TerminologyChoices implements ConditionChoices {

  private final Terminology terminology;
  private final List<String> names;

  TerminologyChoices(ClinicalKnowledge knowledge) {
    this.terminology = knowledge.terminology();
    this.names = offered(knowledge);
  }

  private static List<String> offered(ClinicalKnowledge knowledge) {
    Terminology terminology = knowledge.terminology();
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (CriterionPack pack : knowledge.criteria().packs()) {
      for (String id : pack.conditions()) {
        terminology.condition(id).map(Condition::name).ifPresent(names::add);
        terminology
            .descendants(id)
            .forEach(
                below -> terminology.condition(below).map(Condition::name).ifPresent(names::add));
      }
    }
    return List.copyOf(names);
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public boolean isKnown(String text) {
    return terminology.find(text) instanceof ConditionLookup.Found;
  }

  @Override
  public List<String> suggestions(String text) {
    List<Condition> close =
        switch (terminology.find(text)) {
          case ConditionLookup.Found found -> List.of(found.condition());
          case ConditionLookup.Ambiguous ambiguous -> ambiguous.candidates();
          case ConditionLookup.NotFound missing -> missing.suggestions();
        };
    return close.stream().map(Condition::name).toList();
  }
}
