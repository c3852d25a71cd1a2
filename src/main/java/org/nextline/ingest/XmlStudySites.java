package org.nextline.ingest;

import java.util.List;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;

/** The locations of a study of the old XML as sites of ours. They have no coordinates. */
final class XmlStudySites {

  private final CountryNames countries = new CountryNames();

  List<SiteRecord> of(XmlElement study, RecruitmentStatus trialStatus) {
    Contact central = contact(study.child("overall_contact"));
    return study.all("location").map(location -> site(location, trialStatus, central)).toList();
  }

  private SiteRecord site(XmlElement location, RecruitmentStatus trialStatus, Contact central) {
    XmlElement facility = location.child("facility");
    XmlElement address = facility.child("address");
    String status = location.value("status");
    Contact own = contact(location.child("contact"));
    return new SiteRecord(
        facility.value("name"),
        new Place(
            address.value("city"),
            address.value("state"),
            address.value("zip"),
            countries.code(address.value("country")),
            null,
            null),
        status == null ? trialStatus : RecruitmentStatus.parse(status),
        own == null ? central : own);
  }

  /** Null where it names nobody and nothing. */
  private static Contact contact(XmlElement contact) {
    String first = contact.value("first_name");
    String last = contact.value("last_name");
    String phone = contact.value("phone");
    String extension = contact.value("phone_ext");
    String email = contact.value("email");
    if (last == null && phone == null && email == null) {
      return null;
    }
    return new Contact(
        first == null || last == null ? last : first + " " + last,
        phone == null || extension == null ? phone : phone + " ext. " + extension,
        email);
  }
}
