package org.nextline.catalog;

import java.util.List;

/**
 * A trial as it was last written.
 *
 * @param trial of its sources only the one that is believed first
 * @param changeNo number of the change that wrote it; higher than that of every earlier change
 * @param contentHash hash of what the trial's sources say, in hexadecimal digits
 */
public record TrialVersion(TrialRecord trial, long changeNo, String contentHash) {

  /** With these sites, closed ones where the trial is gone. */
  TrialVersion withSites(List<SiteRecord> sites) {
    TrialRecord whole = trial.withSites(sites);
    return new TrialVersion(
        trial.goneSince() == null ? whole : whole.asGone(), changeNo, contentHash);
  }

  /** Which version of the trial this is. */
  public TrialStamp stamp() {
    return TrialStamp.of(trial.id(), changeNo, contentHash, trial.goneSince() != null);
  }
}
