package org.nextline.matching;

import java.util.List;
import java.util.Map;
import org.nextline.catalog.SourceRef;
import org.nextline.eligibility.Fit;

/**
 * One next option, explained.
 *
 * @param rank 1 is first, counted over all kinds
 * @param score 0..1, falling with rank
 * @param scoreParts what the score is made of, in order
 * @param why reasons for showing it
 * @param cautions what speaks against it or must be checked
 * @param criteria eligibility criteria judged; empty for options that have none
 * @param nearestSite null where the option has no place
 * @param source the source that is believed first
 * @param sources every source of it, the one believed first in front
 */
public record Option(
    int rank,
    OptionKind kind,
    String id,
    String title,
    Fit fit,
    double score,
    Map<String, Double> scoreParts,
    List<String> why,
    List<String> cautions,
    List<CriterionFinding> criteria,
    NearestSite nearestSite,
    SourceRef source,
    List<SourceRef> sources) {

  public Option {
    sources = sources != null ? sources : source == null ? List.of() : List.of(source);
  }

  /** An option of one source. */
  public Option(
      int rank,
      OptionKind kind,
      String id,
      String title,
      Fit fit,
      double score,
      Map<String, Double> scoreParts,
      List<String> why,
      List<String> cautions,
      List<CriterionFinding> criteria,
      NearestSite nearestSite,
      SourceRef source) {
    this(
        rank,
        kind,
        id,
        title,
        fit,
        score,
        scoreParts,
        why,
        cautions,
        criteria,
        nearestSite,
        source,
        null);
  }
}
