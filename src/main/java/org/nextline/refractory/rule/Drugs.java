package org.nextline.refractory.rule;

import java.util.List;

/** What rules need to know of drug names. */
public interface Drugs {

  /**
   * The generic names of the drugs in an agent's name: one for a single drug, several for a
   * combination or a regimen; the name itself, in lower case, where it is not known.
   */
  List<String> components(String agent);

  /** The class of a drug, for example {@code SSRI}; null where it is not known. */
  String classOf(String drug);

  /** True when the drug belongs to the class, which need not be the one it is counted by first. */
  boolean isOfClass(String drug, String drugClass);

  /** True when any drug belongs to the class. */
  boolean isClass(String drugClass);
}
