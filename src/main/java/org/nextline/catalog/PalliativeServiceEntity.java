package org.nextline.catalog;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;

@Entity
@Table(name = "palliative_service")
class PalliativeServiceEntity {

  @Id String id;
  String name;

  @Enumerated(EnumType.STRING)
  PalliativeServiceRecord.Type type;

  List<String> services;
  @Embedded Place place;
  @Embedded Contact contact;
  String url;
  @Embedded SourceRef source;

  static PalliativeServiceEntity of(PalliativeServiceRecord service) {
    var entity = new PalliativeServiceEntity();
    entity.id = service.id();
    entity.name = service.name();
    entity.type = service.type();
    entity.services = service.services();
    entity.place = service.place();
    entity.contact = service.contact();
    entity.url = service.url();
    entity.source = service.source();
    return entity;
  }

  PalliativeServiceRecord toRecord() {
    return new PalliativeServiceRecord(
        id,
        name,
        type,
        services,
        Objects.requireNonNullElse(place, Place.UNKNOWN),
        contact,
        url,
        source);
  }
}
