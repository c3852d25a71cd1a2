package org.nextline.patient.narrative;

/**
 * What a name in a text may stand for.
 *
 * @param id of the terminology where it has one, the number of a state or panel, else the name
 * @param exact the only way in which it may be written, letters' case included; null for any
 */
record Concept(Sort sort, String id, String name, String exact) {

  /** Sorts; where a name is of several, the first counts before the later ones. */
  enum Sort {
    MEASUREMENT,
    PAIR,
    PANEL,
    STATE,
    CONDITION,
    SYMPTOM,
    /** A state of health that the terminology does not list. */
    OTHER_CONDITION,
    MARKER,
    TREATMENT,
    ALLERGEN
  }
}
