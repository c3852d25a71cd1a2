package org.nextline.matching;

import java.util.List;
import org.nextline.matching.MatchResponse.FunnelStage;

/**
 * What a source found.
 *
 * @param funnel how many were left after each stage; empty where the source does not filter in
 *     stages
 * @param setAside what a known fact speaks against; empty where these are among {@code found}
 */
record Candidates(List<Candidate> found, List<FunnelStage> funnel, List<SetAside> setAside) {

  Candidates(List<Candidate> found, List<FunnelStage> funnel) {
    this(found, funnel, List.of());
  }

  static Candidates of(List<Candidate> found) {
    return new Candidates(found, List.of());
  }
}
