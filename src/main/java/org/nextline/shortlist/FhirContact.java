package org.nextline.shortlist;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ContactDetail;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.nextline.catalog.Contact;

/** A contact in FHIR's terms. */
final class FhirContact {

  private FhirContact() {}

  /** Empty where the contact is null or says nothing. */
  static List<ContactDetail> details(Contact contact) {
    if (contact == null) {
      return List.of();
    }
    return List.of(new ContactDetail().setName(contact.name()).setTelecom(points(contact)));
  }

  static List<ContactPoint> points(Contact contact) {
    List<ContactPoint> points = new ArrayList<>();
    if (contact != null && contact.phone() != null) {
      points.add(new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(contact.phone()));
    }
    if (contact != null && contact.email() != null) {
      points.add(new ContactPoint().setSystem(ContactPointSystem.EMAIL).setValue(contact.email()));
    }
    return points;
  }
}
