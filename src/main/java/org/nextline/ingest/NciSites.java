package org.nextline.ingest;

import static org.nextline.ingest.JsonText.firstText;
import static org.nextline.ingest.JsonText.number;
import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;

/** The sites of a trial of the NCI API as sites of ours. */
final class NciSites {

  private final CountryNames countries = new CountryNames();

  List<SiteRecord> of(JsonNode trial, RecruitmentStatus trialStatus) {
    Contact central = contact(trial.path("central_contact"), "name", "phone", "email");
    return trial.path("sites").valueStream().map(site -> site(site, trialStatus, central)).toList();
  }

  private SiteRecord site(JsonNode site, RecruitmentStatus trialStatus, Contact central) {
    String status = text(site.path("recruitment_status"));
    Contact own = contact(site, "contact_name", "contact_phone", "contact_email");
    Contact any = own == null ? contact(site, "", "org_phone", "org_email") : own;
    return new SiteRecord(
        text(site.path("org_name")),
        place(site),
        status == null ? trialStatus : RecruitmentWords.parse(status),
        any == null ? central : any);
  }

  private Place place(JsonNode site) {
    Double latitude = number(site.path("org_coordinates").path("lat"));
    Double longitude = number(site.path("org_coordinates").path("lon"));
    boolean known = latitude != null && longitude != null;
    return new Place(
        text(site.path("org_city")),
        text(site.path("org_state_or_province")),
        text(site.path("org_postal_code")),
        countries.code(text(site.path("org_country"))),
        known ? latitude : null,
        known ? longitude : null);
  }

  private static Contact contact(JsonNode node, String name, String phone, String email) {
    return firstText(node, phone, email) == null
        ? null
        : new Contact(text(node.path(name)), text(node.path(phone)), text(node.path(email)));
  }
}
