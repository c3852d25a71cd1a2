package org.nextline.eligibility;

/**
 * What a verdict means for taking part. Verdicts of inclusion and exclusion criteria mean opposite
 * things, so that fit is made of effects, never of verdicts.
 */
public enum Effect {
  SPEAKS_FOR,
  SPEAKS_AGAINST,
  /** Must be asked. */
  OPEN,
  NONE
}
