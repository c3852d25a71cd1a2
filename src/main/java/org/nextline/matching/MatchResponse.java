package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.nextline.refractory.Assessment;

/**
 * The ranked, explained next options of a patient.
 *
 * @param cautions about the answer as a whole, for example an unknown postal code
 * @param funnel how many trials were left after each stage
 * @param urgent signs of acute danger, to be read first
 * @param total options of each kind over all pages
 * @param nextCursor null on the last page
 * @param setAside treatments, and the best twenty trials, that a known fact speaks against, with
 *     the reason; empty where these were asked for among the options
 */
@JsonPropertyOrder("urgent")
public record MatchResponse(
    Assessment assessment,
    List<Option> options,
    List<NextQuestion> questions,
    List<FunnelStage> funnel,
    List<UrgentNotice> urgent,
    List<String> cautions,
    Map<OptionKind, Integer> total,
    String nextCursor,
    List<SetAside> setAside) {

  /** An answer that sets nothing aside. */
  public MatchResponse(
      Assessment assessment,
      List<Option> options,
      List<NextQuestion> questions,
      List<FunnelStage> funnel,
      List<UrgentNotice> urgent,
      List<String> cautions,
      Map<OptionKind, Integer> total,
      String nextCursor) {
    this(assessment, options, questions, funnel, urgent, cautions, total, nextCursor, List.of());
  }

  /** How many trials were left after a stage. */
  public record FunnelStage(String stage, long count) {}
}
