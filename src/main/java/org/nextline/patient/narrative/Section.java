package org.nextline.patient.narrative;

/** What the part of a text is about that a heading opens. */
enum Section {
  FAMILY,
  HISTORY,
  ALLERGIES,
  MEDICATIONS,
  PLAN,
  DIAGNOSIS,
  OTHER
}
