package org.nextline.registry;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** One study as ClinicalTrials.gov API v2 writes it, all of it invented. */
final class GeneratedStudy {

  private static final String SNAPSHOT = "2026-11-01";

  private final JsonGenerator json;
  private final Chance chance;
  private final GeneratedWords words;
  private final List<String> conditions;
  private final int number;

  /**
   * @param conditions names of conditions, of which the study draws some
   * @param number makes its id
   */
  GeneratedStudy(JsonGenerator json, Chance chance, List<String> conditions, int number) {
    this.json = json;
    this.chance = chance;
    this.words = new GeneratedWords(chance);
    this.conditions = conditions;
    this.number = number;
  }

  void write() throws IOException {
    String status = chance.code("status");
    json.writeStartObject();
    json.writeObjectFieldStart("protocolSection");
    identification();
    status(status);
    text("sponsorCollaboratorsModule", "leadSponsor", words.name(3));
    descriptions();
    conditions();
    design();
    arms();
    outcomes();
    eligibility();
    places(status);
    references();
    json.writeEndObject();
    derived();
    json.writeBooleanField("hasResults", false);
    json.writeEndObject();
  }

  private void identification() throws IOException {
    json.writeObjectFieldStart("identificationModule");
    json.writeStringField("nctId", "NCT%08d".formatted(number));
    json.writeObjectFieldStart("orgStudyIdInfo");
    json.writeStringField("id", "P-" + chance.below(1_000_000));
    json.writeEndObject();
    json.writeArrayFieldStart("secondaryIdInfos");
    for (int i = chance.number("secondaryIds"); i > 0; i--) {
      json.writeStartObject();
      json.writeStringField("id", secondaryId());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("briefTitle", words.prose(chance.number("title")));
    json.writeStringField("officialTitle", words.prose(chance.number("officialTitle")));
    json.writeEndObject();
  }

  /** Every third is an id of the European register, no two alike; the others are sponsors' own. */
  private String secondaryId() {
    return chance.below(3) == 0
        ? "20%02d-0%05d-%02d".formatted(number / 100_000 % 25, number % 100_000, number % 97)
        : words.word().toUpperCase(java.util.Locale.ROOT) + "-" + chance.below(10_000);
  }

  private void status(String status) throws IOException {
    String year = chance.code("updated");
    LocalDate updated =
        LocalDate.ofYearDay(year == null ? 2020 : Integer.parseInt(year), 1 + chance.below(300));
    json.writeObjectFieldStart("statusModule");
    json.writeStringField("statusVerifiedDate", updated.toString().substring(0, 7));
    json.writeStringField("overallStatus", status);
    for (String date :
        List.of(
            "startDateStruct",
            "primaryCompletionDateStruct",
            "completionDateStruct",
            "studyFirstPostDateStruct",
            "lastUpdatePostDateStruct")) {
      json.writeObjectFieldStart(date);
      json.writeStringField("date", updated.toString());
      json.writeStringField("type", "ACTUAL");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void descriptions() throws IOException {
    json.writeObjectFieldStart("descriptionModule");
    json.writeStringField("briefSummary", words.prose(chance.number("summary")));
    if ("true".equals(chance.code("hasDescription"))) {
      json.writeStringField("detailedDescription", words.prose(chance.number("description")));
    }
    json.writeEndObject();
  }

  private void conditions() throws IOException {
    json.writeObjectFieldStart("conditionsModule");
    json.writeArrayFieldStart("conditions");
    for (int i = chance.number("conditions"); i > 0; i--) {
      json.writeString(condition());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("keywords");
    for (int i = chance.number("keywords"); i > 0; i--) {
      json.writeString(words.name(2));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Half of them are known by name, the frequent ones more often. */
  private String condition() {
    double luck = chance.share();
    return chance.below(2) == 0
        ? words.name(2)
        : conditions.get((int) (luck * luck * conditions.size()));
  }

  private void design() throws IOException {
    json.writeObjectFieldStart("designModule");
    json.writeStringField("studyType", chance.code("studyType"));
    String phases = chance.code("phases");
    if (phases != null) {
      json.writeArrayFieldStart("phases");
      for (String phase : phases.split(",")) {
        json.writeString(phase);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void arms() throws IOException {
    json.writeObjectFieldStart("armsInterventionsModule");
    json.writeArrayFieldStart("armGroups");
    for (int i = chance.number("arms"); i > 0; i--) {
      json.writeStartObject();
      json.writeStringField("label", words.name(3));
      json.writeStringField("type", "EXPERIMENTAL");
      json.writeStringField("description", words.prose(chance.number("armDescription")));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("interventions");
    for (int i = chance.number("interventions"); i > 0; i--) {
      json.writeStartObject();
      String type = chance.code("interventionType");
      json.writeStringField("type", type == null ? "OTHER" : type);
      json.writeStringField("name", words.name(2));
      json.writeStringField("description", words.prose(chance.number("armDescription")));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void outcomes() throws IOException {
    json.writeObjectFieldStart("outcomesModule");
    for (String kind : List.of("primaryOutcomes", "secondaryOutcomes")) {
      json.writeArrayFieldStart(kind);
      for (int i = chance.number(kind); i > 0; i--) {
        json.writeStartObject();
        json.writeStringField("measure", words.prose(chance.number("outcomeMeasure")));
        json.writeStringField("description", words.prose(chance.number("outcomeDescription")));
        json.writeStringField("timeFrame", "12 months");
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void eligibility() throws IOException {
    json.writeObjectFieldStart("eligibilityModule");
    json.writeStringField("eligibilityCriteria", words.criteria(chance.number("eligibility")));
    optional("sex", chance.code("sex"));
    optional("minimumAge", chance.code("minimumAge"));
    optional("maximumAge", chance.code("maximumAge"));
    String healthy = chance.code("healthyVolunteers");
    if (healthy != null) {
      json.writeBooleanField("healthyVolunteers", healthy.equals("true"));
    }
    json.writeEndObject();
  }

  private void places(String status) throws IOException {
    json.writeObjectFieldStart("contactsLocationsModule");
    contacts("centralContacts", chance.number("centralContacts"));
    json.writeArrayFieldStart("locations");
    for (int i = chance.number("sites"); i > 0; i--) {
      json.writeStartObject();
      json.writeStringField("facility", words.name(3) + " Hospital");
      optional("status", status.equals("RECRUITING") ? "RECRUITING" : chance.code("siteStatus"));
      json.writeStringField("city", words.name(1));
      json.writeStringField("state", words.name(1));
      json.writeStringField("zip", "%05d".formatted(chance.below(100_000)));
      optional("country", chance.code("siteCountry"));
      contacts("contacts", chance.number("siteContacts"));
      json.writeObjectFieldStart("geoPoint");
      json.writeNumberField("lat", (chance.below(1_300_000) - 500_000) / 10_000.0);
      json.writeNumberField("lon", (chance.below(3_600_000) - 1_800_000) / 10_000.0);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void contacts(String field, int count) throws IOException {
    json.writeArrayFieldStart(field);
    for (int i = 0; i < count; i++) {
      json.writeStartObject();
      json.writeStringField("name", words.name(2));
      json.writeStringField("role", "CONTACT");
      json.writeStringField("phone", "+1-555-%07d".formatted(chance.below(10_000_000)));
      json.writeStringField("email", words.word() + "@example.org");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void references() throws IOException {
    json.writeObjectFieldStart("referencesModule");
    json.writeArrayFieldStart("references");
    for (int i = chance.number("references"); i > 0; i--) {
      json.writeStartObject();
      json.writeStringField("pmid", Integer.toString(chance.below(40_000_000)));
      json.writeStringField("citation", words.prose(250));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void derived() throws IOException {
    json.writeObjectFieldStart("derivedSection");
    text("miscInfoModule", "versionHolder", SNAPSHOT);
    json.writeObjectFieldStart("conditionBrowseModule");
    terms("meshes", chance.number("meshes"));
    terms("ancestors", chance.number("meshAncestors"));
    json.writeEndObject();
    json.writeObjectFieldStart("interventionBrowseModule");
    terms("ancestors", chance.number("interventionMeshAncestors"));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void terms(String field, int count) throws IOException {
    json.writeArrayFieldStart(field);
    for (int i = 0; i < count; i++) {
      json.writeStartObject();
      json.writeStringField("id", "D%06d".formatted(chance.below(1_000_000)));
      json.writeStringField("term", condition());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String object, String field, String value) throws IOException {
    json.writeObjectFieldStart(object);
    json.writeStringField(field, value);
    json.writeEndObject();
  }

  private void optional(String field, String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }
}
