package org.nextline.ingest;

import static org.nextline.ingest.SeedFile.orEmpty;
import static org.nextline.ingest.SeedFile.required;

import java.util.List;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.SourceRef;

/** A specialist centre as {@code seed-data/centres} writes it. */
record SeedCentre(
    String id,
    String name,
    List<String> conditions,
    List<CentreRecord.Accreditation> accreditations,
    List<String> services,
    CentreRecord.Ages ages,
    String city,
    String region,
    String postalCode,
    String country,
    Double latitude,
    Double longitude,
    String phone,
    String url,
    SourceRef source) {

  /**
   * @throws IllegalArgumentException naming the field that is missing
   */
  CentreRecord toRecord() {
    return new CentreRecord(
        required(id, "id"),
        required(name, "name"),
        required(conditions, "conditions"),
        orEmpty(accreditations),
        orEmpty(services),
        ages,
        new Place(city, region, postalCode, country, latitude, longitude),
        phone == null ? null : new Contact(null, phone, null),
        url,
        SeedFile.dated(source));
  }
}
