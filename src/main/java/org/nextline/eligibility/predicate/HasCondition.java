package org.nextline.eligibility.predicate;

import java.util.List;

/**
 * A disease, finding or state of health.
 *
 * @param id of the terminology, or of seed-data/eligibility
 * @param name in words
 * @param qualifiers words that narrow it ("uncontrolled"): the condition alone leaves it open
 * @param window when it must have been
 */
public record HasCondition(String id, String name, List<String> qualifiers, Window window)
    implements Leaf {

  public HasCondition {
    qualifiers = List.copyOf(qualifiers);
  }

  @Override
  public Decision decide(PatientFacts facts) {
    Decision decision = facts.condition(id);
    return decision.truth().isTrue() && (!qualifiers.isEmpty() || !isAlways())
        ? Decision.open(decision.fact(), "whether it is as asked is not known")
        : decision;
  }

  private boolean isAlways() {
    return window.when() == Window.When.EVER || window.when() == Window.When.NOW;
  }

  @Override
  public String words() {
    return String.join(" ", qualifiers)
        + (qualifiers.isEmpty() ? "" : " ")
        + name
        + (window.when() == Window.When.NOW ? "" : window.words());
  }
}
