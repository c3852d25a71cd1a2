package org.nextline.refractory;

/** The verdict; for infections {@code REFRACTORY} means "meets the named resistance definition". */
public enum RefractoryStatus {
  REFRACTORY,
  NOT_REFRACTORY,
  INDETERMINATE
}
