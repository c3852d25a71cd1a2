package org.nextline.matching;

import java.util.List;
import org.nextline.catalog.SourceRef;

/**
 * What is written about an option.
 *
 * @param nearestSite null where the option has no place
 * @param sources every source of it, the one believed first in front
 */
record OptionDetails(
    String title,
    List<String> why,
    List<String> cautions,
    List<CriterionFinding> criteria,
    NearestSite nearestSite,
    List<SourceRef> sources) {

  /** Details of one source. */
  OptionDetails(
      String title,
      List<String> why,
      List<String> cautions,
      List<CriterionFinding> criteria,
      NearestSite nearestSite,
      SourceRef source) {
    this(title, why, cautions, criteria, nearestSite, List.of(source));
  }

  SourceRef source() {
    return sources.getFirst();
  }
}
