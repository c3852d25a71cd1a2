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

  @Column(name = "stand_in")
  boolean standIn;

  @Column(name = "content_hash")
  String contentHash;

  @Column(name = "change_no")
  long changeNo;

  @Column(name = "first_seen", updatable = false)
  Instant firstSeen;

  @Column(name = "last_seen")
  Instant lastSeen;

  @Column(name = "last_changed")
  Instant lastChanged;

  static TrialEntity of(
      TrialRecord trial, boolean standIn, String contentHash, long changeNo, Instant now) {
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
    entity.standIn = standIn;
    entity.contentHash = contentHash;
    entity.changeNo = changeNo;
    entity.firstSeen = now;
    entity.lastSeen = now;
    entity.lastChanged = now;
    return entity;
  }

  TrialRecord toRecord(List<SiteRecord> sites) {
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
        source);
  }
}
