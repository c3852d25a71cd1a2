package org.nextline.catalog;

import java.time.LocalDate;
import java.util.List;

/** A trial as one source tells it, with nothing known but what a test says. */
final class Told {

  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final String id;
  private final String registry;
  private List<String> secondaryIds = List.of();
  private List<String> formerIds = List.of();
  private List<SiteRecord> sites = List.of();
  private List<String> conditions = List.of();
  private RecruitmentStatus status = RecruitmentStatus.UNKNOWN;
  private String title;
  private String eligibility;
  private Double minAge;
  private Double maxAge;
  private LocalDate asOf = DAY;

  private Told(String id, String registry) {
    this.id = id;
    this.registry = registry;
  }

  static Told by(String registry, String id) {
    return new Told(id, registry);
  }

  Told alsoKnownAs(String... ids) {
    secondaryIds = List.of(ids);
    return this;
  }

  Told formerly(String... ids) {
    formerIds = List.of(ids);
    return this;
  }

  Told on(LocalDate day) {
    asOf = day;
    return this;
  }

  Told titled(String text) {
    title = text;
    return this;
  }

  Told criteria(String text) {
    eligibility = text;
    return this;
  }

  Told studying(String... names) {
    conditions = List.of(names);
    return this;
  }

  Told status(RecruitmentStatus code) {
    status = code;
    return this;
  }

  Told ages(Double min, Double max) {
    minAge = min;
    maxAge = max;
    return this;
  }

  Told at(SiteRecord... places) {
    sites = List.of(places);
    return this;
  }

  static SiteRecord site(String facility, String city, String country) {
    return new SiteRecord(
        facility,
        new Place(city, null, null, country, null, null),
        RecruitmentStatus.RECRUITING,
        null);
  }

  TrialRecord trial() {
    return new TrialRecord(
            id,
            secondaryIds,
            title,
            null,
            null,
            null,
            status,
            null,
            List.of(),
            null,
            minAge,
            maxAge,
            null,
            conditions,
            List.of(),
            List.of(),
            List.of(),
            eligibility,
            sites,
            null,
            new SourceRef(registry, null, asOf))
        .withFormerIds(formerIds);
  }

  Statement statement() {
    return Statement.of(trial(), false, java.time.Instant.EPOCH);
  }
}
