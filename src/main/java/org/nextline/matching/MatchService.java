package org.nextline.matching;

/** From a profile to the ranked, explained next options. */
public interface MatchService {

  MatchResponse match(MatchRequest request);
}
