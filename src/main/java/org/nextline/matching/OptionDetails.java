package org.nextline.matching;

import java.util.List;
import org.nextline.catalog.SourceRef;

/**
 * What is written about an option.
 *
 * @param nearestSite null where the option has no place
 */
record OptionDetails(
    String title,
    List<String> why,
    List<String> cautions,
    List<CriterionFinding> criteria,
    NearestSite nearestSite,
    SourceRef source) {}
