package org.nextline.patient.narrative;

/** What a text says of something it names. */
public enum Assertion {
  /** The patient has it. */
  PRESENT,
  /** It is denied. */
  ABSENT,
  /** It is doubtful, to be ruled out, planned, or what might happen. */
  POSSIBLE,
  /** A relative has it. */
  FAMILY,
  /** The patient had it. */
  HISTORICAL
}
