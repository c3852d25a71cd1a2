package org.nextline.search;

import java.util.Set;

/** Reads the conditions that a trial studies into ids of the terminology. */
public interface ConditionRecogniser {

  /** Ids of all conditions whose name or synonym the text holds; empty where there is none. */
  Set<String> conditionsNamedIn(String text);

  /** Ids of all wider conditions, without the condition itself. */
  Set<String> ancestors(String conditionId);

  /**
   * Changes whenever the vocabulary does; the index is then rebuilt, because the ids in it were
   * recognised with the former vocabulary.
   */
  String version();
}
