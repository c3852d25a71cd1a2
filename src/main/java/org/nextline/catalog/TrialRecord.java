package org.nextline.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A clinical trial as the catalogue keeps it, or as one source states it. Lists are never null.
 *
 * @param id the registry's id, for example {@code NCT01234567}; where several registries keep the
 *     trial, that of the first of them in {@code registries.yaml}
 * @param secondaryIds the same trial's ids elsewhere, as the sources write them
 * @param title brief title; null where the source has none
 * @param sex {@code ALL}, {@code FEMALE} or {@code MALE}; null where unknown
 * @param minAgeYears inclusive lower bound; null where there is none or it is unknown
 * @param maxAgeYears inclusive upper bound; null where there is none or it is unknown
 * @param phases ClinicalTrials.gov codes, for example {@code PHASE2}
 * @param meshTerms conditions as the registry's own MeSH terms
 * @param interventions as {@code "DRUG: name"}
 * @param eligibilityText inclusion and exclusion criteria verbatim; null where unknown
 * @param lastUpdate the registry's date of the last update; null where unknown
 * @param source the source that is believed first
 * @param sources every source, the one believed first in front
 * @param formerIds ids under which the registry or the catalogue formerly kept this trial; an index
 *     that holds one of them must forget it
 * @param goneSince the day from which no source lists the trial any more; null while one does. A
 *     trial that is gone has the status {@link RecruitmentStatus#UNKNOWN}, and so have its sites
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
    SourceRef source,
    List<SourceRef> sources,
    List<String> formerIds,
    LocalDate goneSince) {

  /** A trial as one source states it, which still lists it and never knew it by another id. */
  public TrialRecord(
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
    this(
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
        sites,
        lastUpdate,
        source,
        source == null ? List.of() : List.of(source),
        List.of(),
        null);
  }

  public TrialTopic topic() {
    return new TrialTopic(id, title, keywords, interventions);
  }

  /** The same trial with other sites. */
  public TrialRecord withSites(List<SiteRecord> others) {
    return with(status, others, sources, formerIds, goneSince);
  }

  /** The same trial, formerly kept under other ids. */
  public TrialRecord withFormerIds(List<String> ids) {
    return with(status, sites, sources, ids, goneSince);
  }

  TrialRecord withGoneSince(LocalDate day) {
    return with(status, sites, sources, formerIds, day);
  }

  /** What is left to say of a trial that no source lists any more. */
  TrialRecord asGone() {
    List<SiteRecord> closed =
        sites.stream().map(site -> site.withStatus(RecruitmentStatus.UNKNOWN)).toList();
    return with(RecruitmentStatus.UNKNOWN, closed, sources, formerIds, goneSince);
  }

  private TrialRecord with(
      RecruitmentStatus newStatus,
      List<SiteRecord> newSites,
      List<SourceRef> newSources,
      List<String> newFormerIds,
      LocalDate newGoneSince) {
    return new TrialRecord(
        id,
        secondaryIds,
        title,
        officialTitle,
        summary,
        description,
        newStatus,
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
        newSites,
        lastUpdate,
        source,
        newSources,
        newFormerIds,
        newGoneSince);
  }
}
