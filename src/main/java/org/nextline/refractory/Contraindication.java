package org.nextline.refractory;

import java.util.List;
import java.util.Objects;

/**
 * A reason against a strategy: either {@code when} or {@code anyOf} says what must hold.
 *
 * @param when {@code pregnancy}, {@code breastfeeding}, {@code allergy}, {@code drug:<generic
 *     name>}, {@code class:<drug class>}, {@code condition:<id>}, {@code marker:<name>} or {@code
 *     age>65}, {@code age<18}; null where {@code anyOf} is given
 * @param anyOf limits of observations or facts, the same limit in several units where need be; one
 *     that holds is enough
 * @param washoutDays for a drug or class: it also counts when it ended less than so many days ago
 * @param relative true: to be weighed by a specialist, so that it never rules the strategy out
 * @param text what a reader is told
 */
public record Contraindication(
    String when, List<ProfileCheck> anyOf, Integer washoutDays, boolean relative, String text) {

  private static final String FORM =
      "pregnancy|breastfeeding|allergy|(drug|class|condition|marker):.+|age[<>]\\d+";

  public Contraindication {
    anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    if ((when == null) == anyOf.isEmpty()) {
      throw new IllegalArgumentException("expected either when or anyOf");
    }
    if (when != null && !when.matches(FORM)) {
      throw new IllegalArgumentException("expected 'when' in the form " + FORM);
    }
    boolean ofTreatment = when != null && when.matches("(drug|class):.+");
    if (washoutDays != null && (!ofTreatment || washoutDays < 1)) {
      throw new IllegalArgumentException("expected washoutDays with a drug or class only");
    }
    Objects.requireNonNull(text, "expected text");
  }
}
