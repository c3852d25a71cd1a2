package org.nextline.matching;

/** The kinds of next option. */
public enum OptionKind {
  CLINICAL_TRIAL,
  SPECIALIST_CENTRE,
  COMBINATION_OR_SEQUENTIAL,
  REPURPOSED_DRUG,
  PALLIATIVE_CARE
}
