package org.nextline.terminology;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What somebody's name of a medicine was taken to mean. */
public sealed interface DrugLookup {

  /** How surely. */
  enum Confidence {
    /** The name itself, apart from case, punctuation and spelling variant. */
    EXACT,
    /** The name after a salt, formulation, route or dose was removed. */
    WITHOUT_FORMULATION,
    /** An abbreviation of several drugs, of which the condition leaves one. */
    BY_CONDITION,
    /** A name that differs by one typing error, and no other drug's name does. */
    FUZZY
  }

  /** One drug. */
  record Found(Drug drug, Confidence confidence) implements DrugLookup {}

  /** A named regimen. */
  record Regimen(List<String> drugs) implements DrugLookup {}

  /**
   * A drug that may be meant.
   *
   * @param conditions ids of those in which the name stands for this drug; may be empty
   */
  record Candidate(Drug drug, List<String> conditions) {}

  /** Several drugs may be meant: ask. */
  record Ambiguous(List<Candidate> candidates) implements DrugLookup {

    /** The one candidate that the name stands for in a patient with these conditions. */
    public Optional<Found> in(Collection<String> conditionIds) {
      List<Candidate> fitting =
          candidates.stream()
              .filter(c -> c.conditions().stream().anyMatch(conditionIds::contains))
              .toList();
      return fitting.size() == 1
          ? Optional.of(new Found(fitting.getFirst().drug(), Confidence.BY_CONDITION))
          : Optional.empty();
    }
  }

  /**
   * None.
   *
   * @param suggestions the drugs with the most similar names; may be empty
   */
  record NotFound(List<Drug> suggestions) implements DrugLookup {}
}
