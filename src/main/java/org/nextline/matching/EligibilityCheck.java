package org.nextline.matching;

import java.util.List;
import org.nextline.eligibility.Fit;
import org.nextline.eligibility.Verdict;
import org.nextline.matching.EligibilityCheckRequest.Type;

/**
 * What is known of a profile's fit.
 *
 * @param fit unlikely only where a known fact speaks against it
 */
public record EligibilityCheck(Fit fit, List<CheckedCriterion> criteria) {

  /**
   * A criterion with its verdict. {@code MET} for an exclusion means that the person has what
   * excludes them.
   *
   * @param id as given; for a trial its place in the text, from 1
   * @param evidence paths in the profile
   */
  public record CheckedCriterion(
      String id, Type type, String text, Verdict verdict, String because, List<String> evidence) {}
}
