package org.nextline.matching;

import java.util.List;
import org.nextline.matching.MatchResponse.FunnelStage;

/**
 * What a source found.
 *
 * @param funnel how many were left after each stage; empty where the source does not filter in
 *     stages
 * @param questions what would help to tell which of them fit
 * @param setAside what a known fact speaks against; empty where these are among {@code found}
 */
record Candidates(
    List<Candidate> found,
    List<FunnelStage> funnel,
    List<SetAside> setAside,
    List<NextQuestion> questions) {

  Candidates(List<Candidate> found, List<FunnelStage> funnel, List<SetAside> setAside) {
    this(found, funnel, setAside, List.of());
  }

  static Candidates of(List<Candidate> found) {
    return new Candidates(found, List.of(), List.of());
  }
}
