package org.nextline.matching;

import java.util.List;

/**
 * One eligibility criterion judged for the patient. {@code MET} on an exclusion criterion means
 * that the person has what excludes them.
 *
 * @param type {@code inclusion} or {@code exclusion}
 * @param verdict {@code MET}, {@code NOT_MET}, {@code UNKNOWN} or {@code NOT_APPLICABLE}
 * @param evidence paths in the profile
 */
public record CriterionFinding(
    String type, String text, Verdict verdict, String because, List<String> evidence) {

  /** The four verdicts of a criterion. */
  public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN,
    NOT_APPLICABLE
  }
}
