package org.nextline.matching;

import java.util.List;
import org.nextline.matching.MatchResponse.FunnelStage;

/**
 * What a source found.
 *
 * @param funnel how many were left after each stage; empty where the source does not filter in
 *     stages
 */
record Candidates(List<Candidate> found, List<FunnelStage> funnel) {

  static Candidates of(List<Candidate> found) {
    return new Candidates(found, List.of());
  }
}
