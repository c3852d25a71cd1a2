package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Entity
@Table(name = "trial")
class TrialEntity {

  @Id String id;

  @Column(name = "secondary_ids")
  List<String> secondaryIds;

  String title;

  @Column(name = "official_title")
  String officialTitle;

  String summary;
  String description;

  @Enumerated(EnumType.STRING)
  RecruitmentStatus status;

  @Column(name = "study_type")
  String studyType;

  List<String> phases;
  String sex;

  @Column(name = "min_age_years")
  Double minAgeYears;

  @Column(name = "max_age_years")
  Double maxAgeYears;

  @Column(name = "healthy_volunteers")
  Boolean healthyVolunteers;

  List<String> conditions;
  List<String> keywords;

  @Column(name = "mesh_terms")
  List<String> meshTerms;

  List<String> interventions;

  @Column(name = "eligibility_text")
  String eligibilityText;

  @Column(name = "last_update")
  LocalDate lastUpdate;

  @Embedded SourceRef source;

  /** Where false, {@link #source} is the only one. */
  @Column(name = "several_sources")
  boolean severalSources;

  @Column(name = "former_ids")
  List<String> formerIds;

  /** The status and the sites' stay what they were last. */
  @Column(name = "gone_since")
  LocalDate goneSince;

  @Column(name = "content_hash")
  String contentHash;

  @Column(name = "change_no")
  long changeNo;

  @Column(name = "first_seen", updatable = false)
  Instant firstSeen;

  @Column(name = "last_changed")
  Instant lastChanged;

  /**
   * @param trial with the status that it had last, also where it is gone
   */
  static TrialEntity of(TrialRecord trial, String contentHash, Instant firstSeen) {
    var entity = new TrialEntity();
    entity.id = trial.id();
    entity.secondaryIds = trial.secondaryIds();
    entity.title = trial.title();
    entity.officialTitle = trial.officialTitle();
    entity.summary = trial.summary();
    entity.description = trial.description();
    entity.status = trial.status();
    entity.studyType = trial.studyType();
    entity.phases = trial.phases();
    entity.sex = trial.sex();
    entity.minAgeYears = trial.minAgeYears();
    entity.maxAgeYears = trial.maxAgeYears();
    entity.healthyVolunteers = trial.healthyVolunteers();
    entity.conditions = trial.conditions();
    entity.keywords = trial.keywords();
    entity.meshTerms = trial.meshTerms();
    entity.interventions = trial.interventions();
    entity.eligibilityText = trial.eligibilityText();
    entity.lastUpdate = trial.lastUpdate();
    entity.source = trial.source();
    entity.severalSources = trial.sources().size() > 1;
    entity.formerIds = trial.formerIds();
    entity.goneSince = trial.goneSince();
    entity.contentHash = contentHash;
    entity.firstSeen = firstSeen;
    return entity;
  }

  /** A new trial, or a trial's new state. */
  TrialEntity changed(long newChangeNo, Instant now) {
    changeNo = newChangeNo;
    lastChanged = now;
    return this;
  }

  /** What the trial was before, of another day. */
  TrialEntity unchangedSince(TrialEntity before) {
    changeNo = before.changeNo;
    lastChanged = before.lastChanged;
    return this;
  }

  /** With the status that it had last, also where it is gone. */
  TrialRecord toRecord(List<SiteRecord> sites, List<SourceRef> sources) {
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
        sites,
        lastUpdate,
        source,
        sources,
        formerIds,
        goneSince);
  }
}
