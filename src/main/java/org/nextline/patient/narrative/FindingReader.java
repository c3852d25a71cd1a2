package org.nextline.patient.narrative;

import java.util.stream.Stream;
import org.nextline.patient.narrative.Concept.Sort;

/** Reads diseases, symptoms and what else is the matter with a patient. */
final class FindingReader {

  void read(ReadSentence in, Draft draft) {
    in.mentions().stream()
        .filter(mention -> !in.isUsed(mention.from()))
        .forEach(mention -> {
          Assertion assertion = in.context().of(mention);
          if (assertion != null) {
            Stream.of(Sort.CONDITION, Sort.SYMPTOM, Sort.OTHER_CONDITION)
                .flatMap(sort -> mention.as(sort).stream())
                .findFirst()
                .ifPresent(concept -> report(in, draft, mention, concept, assertion));
          }
        });
  }

  private static void report(
      ReadSentence in, Draft draft, Mention mention, Concept concept, Assertion assertion) {
    if (assertion == Assertion.ABSENT && mention.is(Sort.STATE)) {
      return;
    }
    if (concept.sort() == Sort.SYMPTOM) {
      draft.symptom(mention, concept, assertion);
    } else {
      boolean introduced =
          in.sentence().section() == Section.DIAGNOSIS || draft.ageEnd() > in.from();
      draft.condition(mention, concept, assertion, introduced);
    }
  }
}
