package org.nextline.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.EligibilityReadings;
import org.nextline.catalog.RecruitmentStatus;
import org.nextline.catalog.SourceRef;
import org.nextline.catalog.TrialRecord;
import org.nextline.catalog.TrialStore;
import org.nextline.config.SeedData;
import org.nextline.search.TrialIndex;
import org.nextline.testing.PostgresTestResource;

/** A trial's own criteria in the answer to "what next?", from text to verdict. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TrialEligibilityTest {

  private static final String ID = "NCT93900001";
  private static final String CRITERIA =
      """
      Inclusion Criteria:
      * Hemoglobin at least 10 g/dL
      * Able to walk the garden path

      Exclusion Criteria:
      * Prior treatment with cyclophosphamide
      """;

  @Inject TrialStore store;
  @Inject TrialIndex index;
  @Inject TrialCriteria criteria;
  @Inject EligibilityReadings readings;
  @Inject SeedData seed;

  @BeforeEach
  void oneTrial() {
    save(ID, CRITERIA, LocalDate.of(2026, 3, 1));
  }

  private void save(String id, String text, LocalDate asOf) {
    store.save(
        List.of(
            new TrialRecord(
                id,
                List.of(),
                "A trial of garden paths",
                null,
                null,
                null,
                RecruitmentStatus.RECRUITING,
                "INTERVENTIONAL",
                List.of("PHASE2"),
                "ALL",
                18.0,
                null,
                false,
                List.of("Lupus Nephritis"),
                List.of(),
                List.of(),
                List.of("DRUG: pathway"),
                text,
                List.of(),
                asOf,
                new SourceRef("clinicaltrials.gov", "https://example.org/" + id, asOf))),
        false);
    index.catchUp();
  }

  private static ValidatableResponse match(String more, String request) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"profile": {"condition": "lupus nephritis", "age": 40, "sex": "female" %s},
             "kinds": ["CLINICAL_TRIAL"] %s}
            """
                .formatted(more, request))
        .post("/api/v1/matches")
        .then()
        .statusCode(200);
  }

  @Test
  void eachCriterionIsJudgedWithTheFactThatDecided() {
    String trial = "options.find { it.id == '" + ID + "' }";
    match(
            ", \"treatments\": [{\"agent\": \"mycophenolate\"}],"
                + " \"observations\": [{\"name\": \"hemoglobin\", \"value\": 12, \"unit\": \"g/dL\"}]",
            "")
        .body(trial + ".fit", equalTo("LIKELY"))
        .body(
            trial + ".criteria.type",
            contains("inclusion", "inclusion", "inclusion", "inclusion", "inclusion", "exclusion"))
        .body(
            trial + ".criteria.verdict", contains("MET", "MET", "MET", "MET", "UNKNOWN", "NOT_MET"))
        .body(trial + ".criteria[3].evidence", hasItem("observations[0]"))
        .body(trial + ".criteria[3].because", containsString("12"))
        .body(trial + ".scoreParts.eligibility", greaterThan(0f));
  }

  @Test
  void whatIsNotKnownNeverTakesATrialOut() {
    String trial = "options.find { it.id == '" + ID + "' }";
    match("", "")
        .body(trial + ".fit", equalTo("POSSIBLE"))
        .body("setAside", empty())
        .body(
            "questions.find { it.path == 'observations.hemoglobin' }.wouldChange", greaterThan(0));
  }

  @Test
  void whatIsKnownAgainstATrialSetsItAsideWithTheReason() {
    String treated = ", \"treatments\": [{\"id\": \"t1\", \"agent\": \"cyclophosphamide\"}]";
    match(treated, "")
        .body("options.id", not(hasItem(ID)))
        .body("setAside.id", hasItem(ID))
        .body("setAside.find { it.id == '" + ID + "' }.title", equalTo("A trial of garden paths"))
        .body(
            "setAside.find { it.id == '" + ID + "' }.because[0]",
            containsString("cyclophosphamide"));
    match(treated, ", \"includeUnlikely\": true")
        .body("options.find { it.id == '" + ID + "' }.fit", equalTo("UNLIKELY"))
        .body("setAside", empty());
  }

  @Test
  void aTrialIsCheckedByItsIdWithItsRegistryFields() {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"profile": {"condition": "lupus nephritis", "age": 16,
              "treatments": [{"agent": "cyclophosphamide"}]}, "trialId": "%s"}
            """
                .formatted(ID))
        .post("/api/v1/eligibility-checks")
        .then()
        .statusCode(200)
        .body("fit", equalTo("UNLIKELY"))
        .body("criteria.id", contains("1", "2", "3", "4"))
        .body("criteria.verdict", contains("NOT_MET", "UNKNOWN", "UNKNOWN", "MET"))
        .body("criteria[3].text", equalTo("Prior treatment with cyclophosphamide"));
  }

  @Test
  void criteriaAreReadInTheBackgroundAndAgainWhenTheyChange() {
    String id = "NCT93900002";
    save(id, CRITERIA, LocalDate.of(2026, 3, 1));
    criteria.catchUp();
    assertThat(stored(id)).contains("cyclophosphamide");

    save(id, CRITERIA.replace("cyclophosphamide", "azathioprine"), LocalDate.of(2026, 3, 2));
    assertThat(criteria.of(List.of(id)).get(id).toString())
        .as("before it is read in the background")
        .contains("azathioprine");
    criteria.catchUp();
    assertThat(stored(id)).contains("azathioprine");
    assertThat(criteria.catchUp()).isZero();
  }

  private String stored(String id) {
    return readings.byIds(List.of(id), ReaderName.of(seed)).getFirst().stored();
  }
}
