package org.nextline.ingest;

import static org.nextline.ingest.SeedFile.orEmpty;
import static org.nextline.ingest.SeedFile.required;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nextline.catalog.Contact;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Precision;

/** A trial as {@code seed-data/trials} writes it. */
record SeedTrial(
    String id,
    String title,
    String summary,
    RecruitmentStatus status,
    String studyType,
    List<String> phases,
    String sex,
    String minAge,
    String maxAge,
    Boolean healthyVolunteers,
    List<String> conditions,
    List<String> keywords,
    List<String> interventions,
    Eligibility eligibility,
    List<Site> sites,
    LocalDate lastUpdate,
    SourceRef source) {

  record Eligibility(List<String> inclusion, List<String> exclusion) {

    String text() {
      return "Inclusion Criteria:\n\n%s\n\nExclusion Criteria:\n\n%s"
          .formatted(bullets(inclusion), bullets(exclusion));
    }

    private static String bullets(List<String> criteria) {
      return orEmpty(criteria).stream()
          .map(criterion -> "* " + criterion)
          .collect(Collectors.joining("\n"));
    }
  }

  record Site(
      String facility,
      String city,
      String region,
      String postalCode,
      String country,
      RecruitmentStatus status,
      Double latitude,
      Double longitude,
      Precision precision,
      Contact contact) {

    SiteRecord toRecord(RecruitmentStatus trialStatus) {
      return new SiteRecord(
          facility,
          new Place(city, region, postalCode, country, latitude, longitude, precision),
          status == null ? trialStatus : status,
          contact);
    }
  }

  /**
   * @throws IllegalArgumentException naming the field that is missing or cannot be read
   */
  TrialRecord toRecord() {
    return new TrialRecord(
        required(id, "id"),
        List.of(),
        required(title, "title"),
        null,
        summary,
        null,
        required(status, "status"),
        studyType,
        orEmpty(phases),
        sex,
        years(minAge, "minAge"),
        years(maxAge, "maxAge"),
        healthyVolunteers,
        required(conditions, "conditions"),
        orEmpty(keywords),
        List.of(),
        orEmpty(interventions),
        eligibility == null ? null : eligibility.text(),
        orEmpty(sites).stream().map(site -> site.toRecord(status)).toList(),
        lastUpdate,
        SeedFile.named(source));
  }

  private static Double years(String age, String field) {
    if (age == null || age.equals("N/A")) {
      return null;
    }
    return AgeText.years(age)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s '%s' is not an age such as '18 Years'".formatted(field, age)));
  }
}
