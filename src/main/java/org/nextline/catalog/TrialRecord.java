package org.nextline.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A clinical trial as the catalogue keeps it. Lists are never null.
 *
 * @param id the registry's id, for example {@code NCT01234567}
 * @param secondaryIds the same trial's ids elsewhere
 * @param title brief title; null where the source has none
 * @param sex {@code ALL}, {@code FEMALE} or {@code MALE}; null where unknown
 * @param minAgeYears inclusive lower bound; null where there is none or it is unknown
 * @param maxAgeYears inclusive upper bound; null where there is none or it is unknown
 * @param phases ClinicalTrials.gov codes, for example {@code PHASE2}
 * @param meshTerms conditions as the registry's own MeSH terms
 * @param interventions as {@code "DRUG: name"}
 * @param eligibilityText inclusion and exclusion criteria verbatim; null where unknown
 * @param lastUpdate the registry's date of the last update; null where unknown
 */
public record TrialRecord(
    String id,
    List<String> secondaryIds,
    String title,
    String officialTitle,
    String summary,
    String description,
    RecruitmentStatus status,
    String studyType,
    List<String> phases,
    String sex,
    Double minAgeYears,
    Double maxAgeYears,
    Boolean healthyVolunteers,
    List<String> conditions,
    List<String> keywords,
    List<String> meshTerms,
    List<String> interventions,
    String eligibilityText,
    List<SiteRecord> sites,
    LocalDate lastUpdate,
    SourceRef source) {

  public TrialTopic topic() {
    return new TrialTopic(id, title, keywords, interventions);
  }

  /** The same trial with other sites. */
  public TrialRecord withSites(List<SiteRecord> others) {
    return new TrialRecord(
        id,
        secondaryIds,
        title,
        officialTitle,
        summary,
        description,
        status,
        studyType,
        phases,
        sex,
        minAgeYears,
        maxAgeYears,
        healthyVolunteers,
        conditions,
        keywords,
        meshTerms,
        interventions,
        eligibilityText,
        others,
        lastUpdate,
        source);
  }
}
