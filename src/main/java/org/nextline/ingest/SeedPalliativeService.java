package org.nextline.ingest;

import static org.nextline.ingest.SeedFile.orEmpty;
import static org.nextline.ingest.SeedFile.required;

import java.util.List;
import org.nextline.catalog.Contact;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Place;
import org.nextline.catalog.SourceRef;

/** A palliative service as {@code seed-data/palliative} writes it. */
record SeedPalliativeService(
    String id,
    String name,
    PalliativeServiceRecord.Type type,
    List<String> services,
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
  PalliativeServiceRecord toRecord() {
    return new PalliativeServiceRecord(
        required(id, "id"),
        required(name, "name"),
        required(type, "type"),
        orEmpty(services),
        new Place(city, region, postalCode, country, latitude, longitude),
        phone == null ? null : new Contact(null, phone, null),
        url,
        SeedFile.dated(source));
  }
}
