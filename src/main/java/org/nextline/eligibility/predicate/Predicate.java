package org.nextline.eligibility.predicate;

import org.nextline.logic.Justification;
import org.nextline.logic.Truth;

/** A statement about a patient that is true, false or unknown. */
public sealed interface Predicate
    permits Leaf, AllOf, AnyOf, AtLeast, EitherReading, Not, OnlyFor, Unread {

  /** Whether it holds, by Kleene's logic; cheap, for use on thousands of trials. */
  Truth judge(PatientFacts facts);

  /** The same with the facts that decided, for reading. */
  Justification explain(PatientFacts facts);

  /** The statement in words. */
  String words();
}
