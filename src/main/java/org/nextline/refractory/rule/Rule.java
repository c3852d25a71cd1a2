package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Phrase;
import org.nextline.logic.Requirement;
import org.nextline.logic.Truth;

/** Something that is true, false or unknown of a patient or of one treatment. */
public interface Rule {

  Truth judge(Scope scope);

  /**
   * True where nothing that is not known yet can change the judgement: it is not unknown, and it
   * does not rest on something unknown not being certain.
   */
  default boolean isSettled(Scope scope) {
    return !judge(scope).isUnknown();
  }

  /** Notes the unknown facts that could change the judgement; none where it is settled. */
  void noteOpen(Scope scope);

  /** The same judgement with its reasons. */
  Justification explain(Scope scope);

  /** What is asked, whoever the patient may be. */
  Requirement requirement();

  /** That it is not so. */
  default Requirement denied() {
    return requirement().after(Phrase.of("not: "));
  }

  /** What is asked, with the meaning of a name spelt out. */
  default Requirement inFull() {
    return requirement();
  }
}
