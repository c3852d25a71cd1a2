package org.nextline.patient.narrative;

import java.util.List;
import org.nextline.patient.narrative.ReadingWords.State;

/** Reads what is true or false of a person: pregnant, a smoker. */
final class StateReader {

  private final List<State> states;

  StateReader(List<State> states) {
    this.states = states;
  }

  void read(ReadSentence in, Draft draft) {
    in.free(Concept.Sort.STATE)
        .forEach(mention -> {
          Assertion assertion = in.context().of(mention);
          if (assertion != null) {
            mention.meanings().stream()
                .filter(concept -> concept.sort() == Concept.Sort.STATE)
                .map(concept -> states.get(Integer.parseInt(concept.id())))
                .forEach(state -> report(draft, mention, state, assertion));
          }
        });
  }

  private static void report(Draft draft, Mention mention, State state, Assertion assertion) {
    Object value =
        switch (assertion) {
          case PRESENT -> state.present();
          case ABSENT -> state.absent();
          case HISTORICAL -> state.historical();
          case POSSIBLE, FAMILY -> null;
        };
    draft.span(mention.from(), mention.to(), "observations." + state.observation(), assertion);
    if (value != null) {
      draft.state(state.observation(), value);
    }
  }
}
