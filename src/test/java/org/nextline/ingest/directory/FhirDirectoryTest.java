package org.nextline.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.CentreRecord;
import org.nextline.catalog.Contact;
import org.nextline.catalog.PalliativeServiceRecord;
import org.nextline.catalog.Place;
import org.nextline.catalog.SourceRef;
import org.nextline.ingest.Reading;

class FhirDirectoryTest {

  private static final String HOSPITAL =
      """
      {"resourceType": "Organization", "id": "h1", "name": "Example Hospital",
       "meta": {"lastUpdated": "2026-02-03T04:05:06Z", "source": "https://directory.example.org"},
       "identifier": [{"system": "http://hl7.org/fhir/sid/us-npi", "value": "1234567893"}],
       "telecom": [{"system": "phone", "value": "555-0100"}, {"system": "url", "value": "https://h.example.org"}],
       "address": [{"city": "Boston", "state": "MA", "postalCode": "02115", "country": "USA"}]}
      """;

  private static final String LOCATION =
      """
      {"resourceType": "Location", "id": "l1", "managingOrganization": {"reference": "Organization/h1"},
       "address": {"city": "Boston", "state": "MA", "postalCode": "02115", "country": "US"},
       "position": {"latitude": 42.3, "longitude": -71.1}}
      """;

  private static final String EPILEPSY =
      """
      {"resourceType": "HealthcareService", "id": "s1", "providedBy": {"reference": "Organization/h1"},
       "specialty": [{"text": "Epilepsy surgery"}]}
      """;

  private static final String HOSPICE =
      """
      {"resourceType": "HealthcareService", "id": "s2", "name": "Home team",
       "providedBy": {"reference": "Organization/h1"}, "location": [{"reference": "Location/l1"}],
       "type": [{"coding": [{"system": "http://snomed.info/sct", "code": "385763009", "display": "Hospice care"}]}]}
      """;

  private static final String SOCIETY =
      "{\"resourceType\": \"Organization\", \"id\": \"n\", \"name\": \"NAEC\"}";

  private static final String MEMBER =
      """
      {"resourceType": "OrganizationAffiliation", "id": "a1", "organization": {"reference": "Organization/n"},
       "participatingOrganization": {"reference": "Organization/h1"}, "code": [{"text": "level 4"}]}
      """;

  private final FoundInstitutions found = new FoundInstitutions();

  @Test
  void anOrganizationWithItsServicesPlacesAndMembershipsIsACentre() throws IOException {
    readLines(MEMBER, EPILEPSY, LOCATION, HOSPITAL, SOCIETY);

    assertThat(found.rejections).isEmpty();
    assertThat(found.centres)
        .containsExactly(
            new CentreRecord(
                "npi-1234567893",
                "Example Hospital",
                List.of("epilepsy", "status-epilepticus"),
                List.of(new CentreRecord.Accreditation("NAEC", "level 4")),
                List.of("Epilepsy surgery"),
                null,
                new Place("Boston", "MA", "02115", "US", 42.3, -71.1),
                new Contact(null, "555-0100", null),
                "https://h.example.org",
                new SourceRef(
                    "FHIR directory", "https://directory.example.org", LocalDate.of(2026, 2, 3))));
    assertThat(found.leftOut).containsExactly("an organization that sees no patients");
  }

  @Test
  void aPalliativeServiceStandsForItself() throws IOException {
    readLines(HOSPITAL, LOCATION, HOSPICE);

    assertThat(found.centres).isEmpty();
    assertThat(found.services)
        .containsExactly(
            new PalliativeServiceRecord(
                "fhir-healthcareservice-s2",
                "Example Hospital, Home team",
                PalliativeServiceRecord.Type.HOSPICE,
                List.of("Hospice care"),
                new Place("Boston", "MA", "02115", "US", 42.3, -71.1),
                new Contact(null, "555-0100", null),
                "https://h.example.org",
                new SourceRef("FHIR directory", null, LocalDate.of(2026, 3, 4))));
  }

  @Test
  void aBundleMayPointByItsOwnAddresses() throws IOException {
    read(
        Reading.input(
            "bundle.json",
            """
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Organization", "name": "House of Rest"}},
              {"resource": {"resourceType": "HealthcareService", "id": "s", "providedBy": {"reference": "urn:uuid:1"},
                 "category": [{"text": "Palliative medicine"}]}},
              {"resource": {"resourceType": "Practitioner", "id": "p"}}]}
            """));

    assertThat(found.services).extracting("name").containsExactly("House of Rest");
    assertThat(found.services)
        .extracting("type")
        .containsExactly(PalliativeServiceRecord.Type.PALLIATIVE_PROGRAMME);
    assertThat(found.leftOut).containsExactly("a Practitioner");
  }

  @Test
  void whatCannotBePutTogetherIsRejectedWithItsReason() throws IOException {
    readLines(
        "{\"hello\": 1}",
        "{\"resourceType\": \"Location\"}",
        "{\"resourceType\": \"Organization\", \"id\": \"x\"}",
        EPILEPSY,
        "not JSON",
        "{\"resourceType\": \"Organization\", \"id\": \"y\", \"name\": \"Gone\", \"active\": false}");

    assertThat(found.centres).isEmpty();
    assertThat(found.rejections)
        .containsExactlyInAnyOrder(
            "null: not a FHIR resource: it has no resourceType",
            "null: the Location has no id",
            "x: the organization has no name",
            "s1: the organization of the service is not in the directory",
            "null: a line that is not JSON");
    assertThat(found.leftOut).containsExactly("an organization that is not active");
  }

  @Test
  void aGeneralHospitalIsSpecialForNothing() throws IOException {
    readLines(
        HOSPITAL,
        EPILEPSY.replace("Epilepsy surgery", "Antiepileptogenesis laboratory and dialysis"));
    assertThat(found.centres.getFirst().isSpecial()).isFalse();
  }

  @Test
  void aDirectoryOfManyIsReadInOneGo() throws IOException {
    String[] organizations =
        IntStream.range(0, 20_000)
            .mapToObj(i -> HOSPITAL.replace("h1", "h" + i).replace("1234567893", "n" + i))
            .toArray(String[]::new);
    readLines(organizations);
    assertThat(found.centres).hasSize(20_000);
  }

  private void readLines(String... resources) throws IOException {
    var lines = new StringBuilder();
    for (String resource : resources) {
      lines.append(resource.replace("\n", " ")).append('\n');
    }
    read(Reading.input("directory.ndjson", lines.toString()));
  }

  private void read(org.nextline.ingest.InputFile file) throws IOException {
    var directory = new FhirDirectory(FhirMeanings.read(Path.of("seed-data/mappings")));
    directory.read(file, found);
    directory.end(found);
  }
}
