package org.nextline.terminology;

import java.util.List;

/** What a name or code was taken to mean. */
public sealed interface ConditionLookup {

  /** How surely. */
  enum Confidence {
    /** The name or code itself, apart from case, punctuation, plural and spelling variant. */
    EXACT,
    /** The name after words such as "drug-resistant" or "relapsed" were removed. */
    WITHOUT_QUALIFIERS,
    /** A name that differs by a small typing error. */
    FUZZY,
    /** The only condition named within a longer text. */
    NAMED_WITHIN,
    /** The condition of a broader code. */
    BROADER_CODE
  }

  /** One condition. */
  record Found(Condition condition, Confidence confidence) implements ConditionLookup {}

  /** Several conditions may be meant: ask. */
  record Ambiguous(List<Condition> candidates) implements ConditionLookup {}

  /**
   * None.
   *
   * @param suggestions the conditions with the most similar names; may be empty
   */
  record NotFound(List<Condition> suggestions) implements ConditionLookup {}
}
