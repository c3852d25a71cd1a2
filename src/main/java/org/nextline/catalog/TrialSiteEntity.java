package org.nextline.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Entity
@Table(name = "trial_site")
@IdClass(SiteId.class)
class TrialSiteEntity {

  @Id
  @Column(name = "trial_id")
  String trialId;

  @Id int ordinal;

  String facility;
  @Embedded Place place;

  @Enumerated(EnumType.STRING)
  RecruitmentStatus status;

  @Embedded Contact contact;

  static Stream<TrialSiteEntity> of(TrialRecord trial) {
    List<SiteRecord> sites = trial.sites();
    return IntStream.range(0, sites.size()).mapToObj(i -> of(trial.id(), i, sites.get(i)));
  }

  private static TrialSiteEntity of(String trialId, int ordinal, SiteRecord site) {
    var entity = new TrialSiteEntity();
    entity.trialId = trialId;
    entity.ordinal = ordinal;
    entity.facility = site.facility();
    entity.place = site.place();
    entity.status = site.status();
    entity.contact = site.contact();
    return entity;
  }

  SiteRecord toRecord() {
    return new SiteRecord(
        facility, Objects.requireNonNullElse(place, Place.UNKNOWN), status, contact);
  }
}
