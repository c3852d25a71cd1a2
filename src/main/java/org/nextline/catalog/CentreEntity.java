package org.nextline.catalog;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "centre")
class CentreEntity {

  @Id String id;
  String name;
  List<String> conditions;

  @JdbcTypeCode(SqlTypes.JSON)
  List<CentreRecord.Accreditation> accreditations;

  List<String> services;

  @Enumerated(EnumType.STRING)
  CentreRecord.Ages ages;

  @Embedded Place place;
  @Embedded Contact contact;
  String url;
  @Embedded SourceRef source;

  static CentreEntity of(CentreRecord centre) {
    var entity = new CentreEntity();
    entity.id = centre.id();
    entity.name = centre.name();
    entity.conditions = centre.conditions();
    entity.accreditations = centre.accreditations();
    entity.services = centre.services();
    entity.ages = centre.ages();
    entity.place = centre.place();
    entity.contact = centre.contact();
    entity.url = centre.url();
    entity.source = centre.source();
    return entity;
  }

  CentreRecord toRecord() {
    return new CentreRecord(
        id,
        name,
        conditions,
        accreditations,
        services,
        ages,
        Objects.requireNonNullElse(place, Place.UNKNOWN),
        contact,
        url,
        source);
  }
}
