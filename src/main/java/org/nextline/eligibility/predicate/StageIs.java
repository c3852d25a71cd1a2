package org.nextline.eligibility.predicate;

import java.util.List;
import org.nextline.logic.Truth;

/**
 * The stage of a cancer, by its number; sub-stages only where the text names them.
 *
 * @param stages such as "3", "3B", "4"
 */
public record StageIs(List<String> stages) implements Leaf {

  public StageIs {
    stages = List.copyOf(stages);
  }

  @Override
  public Decision decide(PatientFacts facts) {
    String known = facts.stage();
    if (known == null) {
      return Decision.UNKNOWN;
    }
    boolean exact = stages.stream().anyMatch(asked -> known.startsWith(asked));
    boolean finer = stages.stream().anyMatch(asked -> asked.startsWith(known));
    return Decision.of(exact ? Truth.TRUE : finer ? Truth.UNKNOWN : Truth.FALSE, facts.stageFact());
  }

  @Override
  public String words() {
    return "stage " + String.join(" or ", stages);
  }
}
