package org.nextline.ingest;

import static org.nextline.ingest.JsonText.number;
import static org.nextline.ingest.JsonText.text;
import static org.nextline.ingest.JsonText.texts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.nextline.catalog.Place;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.places.Precision;

/**
 * Trials of ClinicalTrials.gov that others collected and merged, one flat JSON object a line. They
 * restate what the registry said at some time before, so they wait for its own record. A record is
 * as of its last update where it names one, and of no known date otherwise.
 */
@Singleton
class RegistryUnionSource implements TrialSource {

  private final JsonRecords records = new JsonRecords();
  private final CountryNames countries = new CountryNames();

  @Override
  public String name() {
    return "union";
  }

  @Override
  public boolean standsIn() {
    return true;
  }

  @Override
  public boolean accepts(String fileName) {
    return JsonRecords.hasUsualName(fileName);
  }

  @Override
  public void read(InputFile file, TrialSink sink) throws IOException {
    records.read(
        file,
        trial -> read(trial, sink),
        line -> sink.reject(null, "a line that is not JSON", bytes(line)));
  }

  private void read(JsonNode trial, TrialSink sink) {
    String id = text(trial.path("nctId"));
    if (id == null) {
      sink.reject(null, "the trial has no nctId", bytes(trial.toString()));
    } else if (!NctId.isValid(id)) {
      sink.reject(id, "its nctId is not NCT and eight digits", bytes(trial.toString()));
    } else {
      sink.accept(toTrial(trial, id));
    }
  }

  private TrialRecord toTrial(JsonNode trial, String id) {
    RecruitmentStatus status = RecruitmentWords.parse(text(trial.path("status")));
    LocalDate lastUpdate = JsonText.date(trial.path("lastUpdate"));
    JsonNode healthyVolunteers = trial.path("healthyVolunteers");
    return new TrialRecord(
        id,
        List.of(),
        text(trial.path("title")),
        text(trial.path("officialTitle")),
        text(trial.path("summary")),
        text(trial.path("description")),
        status,
        studyType(text(trial.path("studyType"))),
        texts(trial.path("phase")),
        Sexes.parse(text(trial.path("sex"))),
        AgeText.years(text(trial.path("minAge"))).orElse(null),
        AgeText.years(text(trial.path("maxAge"))).orElse(null),
        healthyVolunteers.isBoolean() ? healthyVolunteers.booleanValue() : null,
        texts(trial.path("conditions")),
        texts(trial.path("keywords")),
        List.of(),
        texts(trial.path("interventions")),
        text(trial.path("eligibilityText")),
        trial.path("sites").valueStream().map(site -> site(site, status)).toList(),
        lastUpdate,
        new SourceRef(NctId.REGISTRY, NctId.page(id), lastUpdate));
  }

  private SiteRecord site(JsonNode site, RecruitmentStatus trialStatus) {
    Double latitude = number(site.path("lat"));
    Double longitude = number(site.path("lon"));
    boolean known = latitude != null && longitude != null;
    String status = text(site.path("status"));
    return new SiteRecord(
        text(site.path("facility")),
        new Place(
            text(site.path("city")),
            text(site.path("state")),
            text(site.path("zip")),
            countries.code(text(site.path("country"))),
            known ? latitude : null,
            known ? longitude : null,
            Precision.CITY),
        status == null ? trialStatus : RecruitmentWords.parse(status),
        null);
  }

  private static String studyType(String text) {
    return text == null
        ? null
        : text.toUpperCase(Locale.ROOT).replaceFirst("\\s*\\[.*", "").replace(' ', '_');
  }

  private static byte[] bytes(String payload) {
    return payload.getBytes(StandardCharsets.UTF_8);
  }
}
