package org.nextline.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;

/** The largest real collection of trials, {@code registry-union/trials.jsonl.gz}. */
final class UnionTrials {

  private UnionTrials() {}

  static void forEach(Path file, Consumer<TrialRecord> trials) throws IOException {
    JsonLines.objects(
        file,
        Line.class,
        new Problems(System.err::println),
        line -> trials.accept(line.toRecord()));
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Line(
      String nctId,
      String title,
      String officialTitle,
      String summary,
      String description,
      String status,
      String sex,
      String minAge,
      String maxAge,
      List<String> conditions,
      List<String> keywords,
      List<String> interventions,
      List<String> phase,
      String eligibilityText,
      List<Site> sites) {

    TrialRecord toRecord() {
      RecruitmentStatus own = RecruitmentStatus.parse(status);
      return new TrialRecord(
          nctId,
          List.of(),
          title,
          officialTitle,
          summary,
          description,
          own,
          null,
          orEmpty(phase),
          sex,
          years(minAge),
          years(maxAge),
          null,
          orEmpty(conditions),
          orEmpty(keywords),
          List.of(),
          orEmpty(interventions),
          eligibilityText,
          orEmpty(sites).stream().map(site -> site.toRecord(own)).toList(),
          null,
          new SourceRef("clinicaltrials.gov", null, LocalDate.EPOCH));
    }

    private static <T> List<T> orEmpty(List<T> list) {
      return list == null ? List.of() : list;
    }

    private static Double years(String age) {
      return age != null && age.matches("\\d+ Years?")
          ? Double.valueOf(age.substring(0, age.indexOf(' ')))
          : null;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Site(
      String facility,
      String city,
      String state,
      String zip,
      String country,
      String status,
      Double lat,
      Double lon) {

    SiteRecord toRecord(RecruitmentStatus ofTrial) {
      return new SiteRecord(
          facility,
          new Place(city, state, zip, country, lat, lon),
          status == null ? ofTrial : RecruitmentStatus.parse(status),
          null);
    }
  }
}
