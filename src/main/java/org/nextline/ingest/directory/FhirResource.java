package org.nextline.ingest.directory;

import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.SourceRef;
import org.nextline.ingest.CountryNames;
import org.nextline.ingest.JsonText;

/**
 * A resource of a FHIR directory, with what all kinds have in common. Each is itself only: two of
 * the same content are two.
 */
final class FhirResource {

  private static final CountryNames COUNTRIES = new CountryNames();
  private static final String NPI = "http://hl7.org/fhir/sid/us-npi";

  private final JsonNode node;
  private final LocalDate fileDate;

  /**
   * @param fileDate its date where the resource does not tell
   */
  FhirResource(JsonNode node, LocalDate fileDate) {
    this.node = node;
    this.fileDate = fileDate;
  }

  JsonNode node() {
    return node;
  }

  String kind() {
    return text(node.path("resourceType"));
  }

  /** Null where only its address in the Bundle tells it apart. */
  String id() {
    return text(node.path("id"));
  }

  String name() {
    return text(node.path("name"));
  }

  boolean isActive() {
    return node.path("active").asBoolean(true)
        && !"inactive".equals(text(node.path("status")))
        && !"suspended".equals(text(node.path("status")));
  }

  /** The references in a field, which holds one or several. */
  List<String> references(String field) {
    JsonNode value = node.path(field);
    return (value.isArray() ? value.valueStream() : Stream.of(value))
        .map(reference -> text(reference.path("reference")))
        .filter(reference -> reference != null)
        .toList();
  }

  /** A stable id: the national provider number where there is one. */
  String stableId() {
    return node.path("identifier")
        .valueStream()
        .filter(identifier -> NPI.equals(text(identifier.path("system"))))
        .map(identifier -> text(identifier.path("value")))
        .filter(value -> value != null)
        .findFirst()
        .map(value -> "npi-" + value)
        .orElseGet(() -> Slug.of("fhir-" + kind() + "-" + (id() == null ? name() : id())));
  }

  /** Where it is, by its own address and position; parts that it does not tell are null. */
  Place place() {
    JsonNode addresses = node.path("address");
    JsonNode address = addresses.isArray() ? addresses.path(0) : addresses;
    Double latitude = JsonText.number(node.path("position").path("latitude"));
    Double longitude = JsonText.number(node.path("position").path("longitude"));
    boolean known = Degrees.isSomewhere(latitude, longitude);
    return new Place(
        text(address.path("city")),
        text(address.path("state")),
        text(address.path("postalCode")),
        COUNTRIES.code(text(address.path("country"))),
        known ? latitude : null,
        known ? longitude : null);
  }

  /** Null where it gives neither telephone nor mail. */
  Contact contact() {
    String phone = telecom("phone");
    String email = telecom("email");
    return phone == null && email == null ? null : new Contact(null, phone, email);
  }

  /** Null where it gives none. */
  String url() {
    return WebAddress.orNull(telecom("url"));
  }

  private String telecom(String system) {
    return node.path("telecom")
        .valueStream()
        .filter(telecom -> system.equals(text(telecom.path("system"))))
        .min(Comparator.comparingInt(telecom -> telecom.path("rank").asInt(Integer.MAX_VALUE)))
        .map(telecom -> text(telecom.path("value")))
        .orElse(null);
  }

  SourceRef source() {
    LocalDate updated = JsonText.date(node.path("meta").path("lastUpdated"));
    String address = WebAddress.orNull(text(node.path("meta").path("source")));
    return new SourceRef("FHIR directory", address, updated == null ? fileDate : updated);
  }

  byte[] bytes() {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }
}
