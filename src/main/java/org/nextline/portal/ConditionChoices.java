package org.nextline.portal;

import java.util.List;

/** The conditions that the form offers and understands. */
public interface ConditionChoices {

  /** Names of common conditions, in the order in which the form offers them. */
  List<String> names();

  /** True where the text names a condition that Nextline knows, by name, synonym or code. */
  boolean isKnown(String text);

  /** Names close to a text that is not known, best first; empty where nothing is close. */
  List<String> suggestions(String text);
}
