package org.nextline.matching;

/** From a profile to the ranked, explained next options. */
public interface MatchService {

  /**
   * One page of options.
   *
   * @throws org.nextline.patient.InvalidInput where the request cannot be used; names the field
   */
  MatchResponse match(MatchRequest request);
}
