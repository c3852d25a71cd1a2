package org.nextline.matching;

/** How well an option fits the patient, from what is known. */
public enum Fit {
  LIKELY,
  POSSIBLE,
  UNLIKELY
}
