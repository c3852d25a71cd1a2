package org.nextline.ingest;

import static org.nextline.ingest.JsonText.number;
import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.places.Precision;

/** The locations of a study of ClinicalTrials.gov API v2 as sites of ours. */
final class StudySites {

  private static final Contact NOBODY = new Contact(null, null, null);

  private final CountryNames countries = new CountryNames();

  List<SiteRecord> of(JsonNode contactsLocations, RecruitmentStatus trialStatus) {
    List<Contact> central = contacts(contactsLocations.path("centralContacts"));
    return contactsLocations
        .path("locations")
        .valueStream()
        .map(location -> site(location, trialStatus, central))
        .toList();
  }

  private SiteRecord site(JsonNode location, RecruitmentStatus trialStatus, List<Contact> central) {
    String status = text(location.path("status"));
    return new SiteRecord(
        text(location.path("facility")),
        place(location),
        status == null ? trialStatus : RecruitmentStatus.parse(status),
        contact(contacts(location.path("contacts")), central));
  }

  /** The registry gives the middle of the city, whatever the address. */
  private Place place(JsonNode location) {
    Double latitude = number(location.path("geoPoint").path("lat"));
    Double longitude = number(location.path("geoPoint").path("lon"));
    boolean known = latitude != null && longitude != null;
    return new Place(
        text(location.path("city")),
        text(location.path("state")),
        text(location.path("zip")),
        countries.code(text(location.path("country"))),
        known ? latitude : null,
        known ? longitude : null,
        Precision.CITY);
  }

  /** The first that can be called or written to, the site's own before the trial's; else any. */
  private static Contact contact(List<Contact> own, List<Contact> central) {
    return Stream.concat(own.stream(), central.stream())
        .max(Comparator.comparing(contact -> contact.phone() != null || contact.email() != null))
        .orElse(null);
  }

  private static List<Contact> contacts(JsonNode contacts) {
    return contacts
        .valueStream()
        .map(StudySites::toContact)
        .filter(contact -> !contact.equals(NOBODY))
        .toList();
  }

  private static Contact toContact(JsonNode contact) {
    String phone = text(contact.path("phone"));
    String extension = text(contact.path("phoneExt"));
    return new Contact(
        text(contact.path("name")),
        phone == null || extension == null ? phone : phone + " ext. " + extension,
        text(contact.path("email")));
  }
}
