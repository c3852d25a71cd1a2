package org.nextline.catalog;

import java.time.Instant;

/**
 * One thing that changed about a trial.
 *
 * @param changeNo grows with every change of any trial; what changed at once has the same number
 * @param ordinal the place among what changed at once
 * @param trialId the trial's id at that time
 * @param at when the catalogue learnt of it
 * @param subject the site, the registry or the former id that it is about; null where it is about
 *     the trial itself
 * @param before null where there was nothing; several values are joined by "; "
 * @param after null where there is nothing any more
 * @param source the trial's first source at that time
 */
public record TrialChange(
    long changeNo,
    int ordinal,
    String trialId,
    Instant at,
    Kind kind,
    String subject,
    String before,
    String after,
    SourceRef source) {

  /** What changed. */
  public enum Kind {
    /** The trial is new in the catalogue. */
    ADDED,
    /** The trial under the former id turned out to be this one. */
    UNITED,
    /** The trial turned out not to be the one of the former id, and stands alone from now on. */
    SEPARATED,
    /** No source lists it any more. */
    GONE,
    /** A source lists it again. */
    BACK,
    SOURCE_ADDED,
    SOURCE_REMOVED,
    STATUS,
    TITLE,
    OFFICIAL_TITLE,
    SUMMARY,
    DESCRIPTION,
    STUDY_TYPE,
    PHASES,
    SEX,
    MIN_AGE_YEARS,
    MAX_AGE_YEARS,
    HEALTHY_VOLUNTEERS,
    CONDITIONS,
    KEYWORDS,
    MESH_TERMS,
    INTERVENTIONS,
    ELIGIBILITY,
    SECONDARY_IDS,
    LAST_UPDATE,
    SITE_ADDED,
    SITE_REMOVED,
    SITE_STATUS,
    /** Its coordinates or the contact there. */
    SITE_DETAILS
  }
}
