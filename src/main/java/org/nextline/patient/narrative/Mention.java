package org.nextline.patient.narrative;

import java.util.List;
import java.util.Optional;

/**
 * A name in a text.
 *
 * @param meanings what it may stand for
 * @param from its first word
 * @param to behind its last word
 */
record Mention(List<Concept> meanings, int from, int to) {

  Optional<Concept> as(Concept.Sort sort) {
    return meanings.stream().filter(concept -> concept.sort() == sort).findFirst();
  }

  boolean is(Concept.Sort sort) {
    return as(sort).isPresent();
  }
}
