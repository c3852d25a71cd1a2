package org.nextline.eligibility;

/** What is known about a criterion's statement, whether it lets people in or keeps them out. */
public enum Verdict {
  MET,
  NOT_MET,
  UNKNOWN,
  NOT_APPLICABLE
}
