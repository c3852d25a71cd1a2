package org.nextline.refractory.rule;

import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** Something that is true, false or unknown of a patient or of one treatment. */
public interface Rule {

  Truth judge(Scope scope);

  /** The same judgement with its reasons. */
  Justification explain(Scope scope);
}
