package org.nextline.search;

import java.util.ArrayList;
import java.util.List;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialRecord;

/** A trial with nothing known but what a test says. */
final class TrialBuilder {

  private final String id;
  private final List<String> conditions = new ArrayList<>();
  private final List<SiteRecord> sites = new ArrayList<>();
  private String title;
  private String summary;
  private String eligibility;
  private String sex;
  private Double minAge;
  private Double maxAge;
  private RecruitmentStatus status = RecruitmentStatus.RECRUITING;
  private List<String> formerIds = List.of();

  private TrialBuilder(String id) {
    this.id = id;
  }

  static TrialBuilder trial(String id) {
    return new TrialBuilder(id);
  }

  TrialBuilder studying(String... names) {
    conditions.addAll(List.of(names));
    return this;
  }

  TrialBuilder titled(String text) {
    title = text;
    return this;
  }

  TrialBuilder summary(String text) {
    summary = text;
    return this;
  }

  TrialBuilder eligibility(String text) {
    eligibility = text;
    return this;
  }

  TrialBuilder sex(String code) {
    sex = code;
    return this;
  }

  TrialBuilder ages(Double min, Double max) {
    minAge = min;
    maxAge = max;
    return this;
  }

  TrialBuilder status(RecruitmentStatus code) {
    status = code;
    return this;
  }

  TrialBuilder formerly(String... ids) {
    formerIds = List.of(ids);
    return this;
  }

  TrialBuilder site(RecruitmentStatus code, Double latitude, Double longitude) {
    Place place = new Place(null, null, null, "US", latitude, longitude);
    sites.add(new SiteRecord(null, place, code, null));
    return this;
  }

  TrialRecord build() {
    return new TrialRecord(
            id,
            List.of(),
            title,
            null,
            summary,
            null,
            status,
            null,
            List.of(),
            sex,
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
            null)
        .withFormerIds(formerIds);
  }
}
