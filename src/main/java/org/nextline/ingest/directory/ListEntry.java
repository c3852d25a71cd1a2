package org.nextline.ingest.directory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.Contact;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Place;
import org.nextline.catalog.SourceRef;
import org.nextline.ingest.CountryNames;
import org.nextline.ingest.DirectorySink;
import org.nextline.ingest.directory.ListMapping.Field;

/** A row of a list as an institution of ours. */
final class ListEntry {

  private static final CountryNames COUNTRIES = new CountryNames();

  private final ListMapping mapping;
  private final NamedCsvRecord row;

  ListEntry(ListMapping mapping, NamedCsvRecord row) {
    this.mapping = mapping;
    this.row = row;
  }

  void handTo(DirectorySink sink) {
    String unwanted = unwanted();
    if (unwanted != null) {
      sink.leaveOut(unwanted);
    } else if (value(Field.ID) == null && mapping.columns().containsKey(Field.ID)) {
      sink.reject(null, "the entry has no id", bytes());
    } else if (value(Field.NAME) == null) {
      sink.reject(value(Field.ID), "the entry has no name", bytes());
    } else if (mapping.kind() == ListMapping.Kind.CENTRE) {
      sink.accept(centre());
    } else {
      sink.accept(palliativeService());
    }
  }

  /** Null where the entry is to be taken. */
  private String unwanted() {
    return mapping.only().entrySet().stream()
        .filter(condition -> !condition.getValue().contains(column(condition.getKey())))
        .map(condition -> condition.getKey() + " is " + column(condition.getKey()))
        .findFirst()
        .orElse(null);
  }

  private CentreRecord centre() {
    return new CentreRecord(
        id(),
        name(),
        mapping.conditions(),
        mapping.accreditations().stream().map(this::accreditation).toList(),
        services(),
        by(mapping.agesBy()).findFirst().orElse(null),
        place(),
        contact(),
        WebAddress.orNull(value(Field.URL)),
        source());
  }

  private PalliativeServiceRecord palliativeService() {
    return new PalliativeServiceRecord(
        id(),
        name(),
        mapping.type(),
        services(),
        place(),
        contact(),
        WebAddress.orNull(value(Field.URL)),
        source());
  }

  private String id() {
    return Slug.of(filled(mapping.id()));
  }

  private String name() {
    String name = value(Field.NAME);
    return mapping.keepCapitals() == null ? name : ProperCase.of(name, mapping.keepCapitals());
  }

  private CentreRecord.Accreditation accreditation(ListMapping.Accreditation held) {
    String level = held.levelColumn() == null ? held.level() : column(held.levelColumn());
    return new CentreRecord.Accreditation(held.scheme(), level);
  }

  private List<String> services() {
    return Stream.concat(mapping.services().stream(), by(mapping.servicesBy())).distinct().toList();
  }

  private <T> Stream<T> by(Map<String, Map<String, T>> meanings) {
    return meanings.entrySet().stream()
        .map(meaning -> meaning.getValue().get(String.valueOf(column(meaning.getKey()))))
        .filter(Objects::nonNull);
  }

  private String country() {
    return mapping.country() == null ? COUNTRIES.code(value(Field.COUNTRY)) : mapping.country();
  }

  private Place place() {
    Double latitude = Degrees.latitude(value(Field.LATITUDE));
    Double longitude = Degrees.longitude(value(Field.LONGITUDE));
    boolean known = Degrees.isSomewhere(latitude, longitude);
    String city = value(Field.CITY);
    return new Place(
        mapping.keepCapitals() == null ? city : ProperCase.of(city, mapping.keepCapitals()),
        value(Field.REGION),
        value(Field.POSTAL_CODE),
        country(),
        known ? latitude : null,
        known ? longitude : null);
  }

  private Contact contact() {
    String phone = PhoneNumber.of(value(Field.PHONE), country());
    String email = value(Field.EMAIL);
    return phone == null && email == null ? null : new Contact(null, phone, email);
  }

  private SourceRef source() {
    SourceRef list = mapping.source();
    return new SourceRef(
        list.registry(), list.url() == null ? null : filled(list.url()), list.asOf());
  }

  private String filled(String template) {
    String filled = template;
    for (Field field : mapping.columns().keySet()) {
      String value = Objects.requireNonNullElse(value(field), "");
      filled = filled.replace("{" + field.name().toLowerCase(Locale.ROOT) + "}", value);
    }
    return filled;
  }

  private String value(Field field) {
    String column = mapping.columns().get(field);
    return column == null ? null : column(column);
  }

  private String column(String name) {
    return row.findField(name)
        .map(value -> value.replace("\0", "").strip())
        .filter(value -> !value.isEmpty() && !mapping.unknown().contains(value))
        .orElse(null);
  }

  private byte[] bytes() {
    return String.join(",", new ArrayList<>(row.getFields())).getBytes(StandardCharsets.UTF_8);
  }
}
