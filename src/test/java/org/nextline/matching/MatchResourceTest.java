package org.nextline.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.testing.PostgresTestResource;

/** Matching as a coordinator's script uses it, over the seed data. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MatchResourceTest {

  private static final String BOSTON = "\"location\":{\"postalCode\":\"02115\"}";

  private static ValidatableResponse match(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/v1/matches").then();
  }

  private static String profile(String condition) {
    return "{\"profile\":{\"condition\":\""
        + condition
        + "\",\"age\":45,\"sex\":\"female\","
        + BOSTON
        + "}}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"epilepsy", "depression", "multiple myeloma", "breast cancer", "mrsa", "cre"})
  void everyWorldHasOptionsOfAllFiveKindsOnTheFirstPage(String condition) {
    JsonPath answer = match(profile(condition)).statusCode(200).extract().jsonPath();
    assertThat(new HashSet<>(answer.<String>getList("options.kind")))
        .containsExactlyInAnyOrder(
            "CLINICAL_TRIAL",
            "SPECIALIST_CENTRE",
            "COMBINATION_OR_SEQUENTIAL",
            "REPURPOSED_DRUG",
            "PALLIATIVE_CARE");
    assertThat(answer.<List<String>>getList("options.why"))
        .allSatisfy(why -> assertThat(why).isNotEmpty());
    assertThat(answer.<String>getList("options.source.registry")).doesNotContainNull();
    assertThat(answer.<String>getList("options.collect { it.sources[0].registry }"))
        .isEqualTo(answer.<String>getList("options.source.registry"));
  }

  @Test
  void pagesThroughEverythingOnceWithRisingRanksAndFallingScores() {
    List<String> seen = new ArrayList<>();
    double last = Double.MAX_VALUE;
    String cursor = null;
    int total = 0;
    do {
      String body =
          "{\"profile\":{\"condition\":\"epilepsy\","
              + BOSTON
              + "},\"limit\":50"
              + (cursor == null ? "" : ",\"cursor\":\"" + cursor + "\"")
              + "}";
      JsonPath page = match(body).statusCode(200).extract().jsonPath();
      total =
          page.getMap("total", String.class, Integer.class).values().stream()
              .mapToInt(n -> n)
              .sum();
      for (float score : page.<Float>getList("options.score")) {
        assertThat((double) score).isLessThanOrEqualTo(last);
        last = score;
      }
      assertThat(page.getInt("options[0].rank")).isEqualTo(seen.size() + 1);
      seen.addAll(page.getList("options.id"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertThat(seen).doesNotHaveDuplicates().hasSize(total);
  }

  @Test
  void anUnknownPostalCodeIsACautionAndNotAnError() {
    match("{\"profile\":{\"condition\":\"epilepsy\",\"location\":{\"postalCode\":\"00000\"}}}")
        .statusCode(200)
        .body("cautions", hasItem(containsString("distances are left out")))
        .body("options.size()", greaterThan(0));
  }

  @Test
  void theFunnelSaysHowManyTrialsWereLeft() {
    match(profile("epilepsy"))
        .body("funnel.stage", hasItems("indexed", "condition", "recruiting"))
        .body("funnel.find { it.stage == 'indexed' }.count", greaterThan(59));
  }

  @Test
  void onlyTheKindsAskedForAreAnswered() {
    match("{\"profile\":{\"condition\":\"epilepsy\"},\"kinds\":[\"SPECIALIST_CENTRE\"]}")
        .statusCode(200)
        .body("options.size()", greaterThan(0))
        .body("options.kind", everyItem(equalTo("SPECIALIST_CENTRE")));
  }

  @Test
  void theNearestCentreIsTheNearestByDistance() {
    JsonPath answer =
        match(
                "{\"profile\":{\"condition\":\"epilepsy\","
                    + BOSTON
                    + "},\"kinds\":[\"SPECIALIST_CENTRE\"],\"limit\":100}")
            .extract()
            .jsonPath();
    assertThat(answer.getString("options[0].nearestSite.city")).isEqualTo("Boston");
    assertThat(answer.getDouble("options[0].nearestSite.distanceKm")).isLessThan(10);
  }

  @Test
  void anAdultIsNotSentToACentreForChildren() {
    String centres = "\"kinds\":[\"SPECIALIST_CENTRE\"],\"limit\":100}";
    String adult = "{\"profile\":{\"condition\":\"epilepsy\",\"age\":28," + BOSTON + "}," + centres;
    String child = "{\"profile\":{\"condition\":\"epilepsy\",\"age\":8," + BOSTON + "}," + centres;
    match(adult).body("options.title", everyItem(not(containsString("Boston Children"))));
    match(child).body("options[0].title", containsString("Boston Children"));
  }

  @Test
  void anUnlikelyTrialIsShownOnlyWhenAskedForAndSaysWhy() {
    String profile =
        "\"profile\":{\"condition\":\"epilepsy\",\"age\":45},\"kinds\":[\"CLINICAL_TRIAL\"],\"limit\":100";
    int likely = match("{" + profile + "}").extract().path("options.size()");
    match("{" + profile + ",\"includeUnlikely\":true}")
        .body("options.size()", greaterThan(likely))
        .body(
            "options.findAll { it.fit == 'UNLIKELY' }.cautions.flatten()",
            hasItem(containsString("not recruiting")));
  }

  /** A trial of another infection, or of infections at large, is not one of MRSA. */
  @Test
  void aTrialOfAnotherConditionUnderTheSameHeadingIsNeverAnswered() {
    JsonPath answer =
        match(
                "{\"profile\":{\"condition\":\"mrsa\"},\"kinds\":[\"CLINICAL_TRIAL\"],\"limit\":100,\"includeUnlikely\":true}")
            .extract()
            .jsonPath();
    assertThat(answer.<String>getList("options.id"))
        .contains("NCT05696132")
        .doesNotContain("NCT05905055", "NCT07221370");
  }

  @Test
  void aContraindicationGivenAsACodeCounts() {
    String valproate = "epilepsy-valproate-lamotrigine";
    assertThat(therapies("").getList("options.id")).contains(valproate);
    String liver = ",\"otherConditions\":[{\"system\":\"icd10cm\",\"code\":\"K72\"}]";
    JsonPath answer = therapies(liver);
    assertThat(answer.getList("options.id")).doesNotContain(valproate);
    assertThat(answer.getList("cautions")).isEmpty();
  }

  @Test
  void anotherConditionThatIsNotKnownIsSaidNotIgnored() {
    JsonPath answer = therapies(",\"otherConditions\":[\"xyzzy\"]");
    assertThat(answer.<String>getList("cautions")).anyMatch(c -> c.contains("were not checked"));
  }

  @Test
  void aMedicineThatIsPerhapsStillTakenIsACautionAndOneThatIsTakenSpeaksAgainst() {
    String treatment =
        ",\"treatments\":[{\"agent\":\"Keppra\"},{\"agent\":\"valproate\"},{\"agent\":\"propranolol\"%s}]";
    String perhaps = "find { it.cautions.any { c -> c.contains('beta-blocker') } }";
    assertThat(therapies(treatment.formatted("")).getString("options." + perhaps + ".fit"))
        .isEqualTo("POSSIBLE");
    String ongoing = treatment.formatted(",\"stopReason\":\"ongoing\"");
    assertThat(therapies(ongoing).getString("options." + perhaps + ".id")).isNull();
  }

  private static JsonPath therapies(String more) {
    return match(
            "{\"profile\":{\"condition\":\"epilepsy\",\"age\":45,\"sex\":\"male\","
                + BOSTON
                + more
                + "},\"kinds\":[\"COMBINATION_OR_SEQUENTIAL\",\"REPURPOSED_DRUG\"],\"limit\":100}")
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void aTrialThatAnswersAMarkerIsLiftedAndOneOfALostDrugAloneIsCautioned() {
    String trials =
        "{\"profile\":{\"condition\":\"%s\"%s},\"kinds\":[\"CLINICAL_TRIAL\"],\"limit\":100,\"includeUnlikely\":true}";
    String lifted = "options.findAll { it.scoreParts.marker != null }";
    String mecA = ",\"facts\":{\"mecA\":true}";
    assertThat(match(trials.formatted("mrsa", "")).extract().jsonPath().getList(lifted)).isEmpty();
    JsonPath mrsa = match(trials.formatted("mrsa", mecA)).statusCode(200).extract().jsonPath();
    assertThat(mrsa.<List<String>>getList(lifted + ".why"))
        .isNotEmpty()
        .allSatisfy(why ->
            assertThat(why).anyMatch(w -> w.contains("which answers mecA or mecC (PBP2a) (IDSA")));
    assertThat(mrsa.<Float>getList("options.score")).allMatch(score -> score <= 1);
    String vanA = ",\"facts\":{\"vanGene\":\"vanA\"}";
    assertThat(
            match(trials.formatted("vre", vanA))
                .extract()
                .jsonPath()
                .<String>getList("options.cautions.flatten()"))
        .contains(
            "vancomycin is defeated by vanA (CLSI M100, 2025). It is the only medicine that the study tests.");
  }

  @Test
  void anAssessmentExplainsAMechanismItsFamilyAndWhereItWasFound() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"condition\":\"nsclc\",\"notes\":\"Acquired EGFR T790M; no C797S.\"}")
        .post("/api/v1/assessments")
        .then()
        .statusCode(200)
        .body("mechanisms.marker", equalTo(List.of("EGFR T790M")))
        .body("mechanisms[0].lost", hasItem("gefitinib"))
        .body("mechanisms[0].familyExplained", containsString("has changed"))
        .body("mechanisms[0].evidence", equalTo(List.of("notes")));
  }

  @Test
  void anAllergySetsAsideAndSaysWhy() {
    JsonPath answer = therapies(",\"allergies\":[\"Diamox\"]");
    assertThat(answer.getList("options.id")).doesNotContain("epilepsy-acetazolamide");
    assertThat(
            answer.<String>getList("setAside.find { it.id == 'epilepsy-acetazolamide' }.because"))
        .anyMatch(because -> because.contains("allergy"));
    assertThat(answer.getString("setAside.find { it.id == 'epilepsy-acetazolamide' }.title"))
        .contains("Acetazolamide");
  }

  @Test
  void onlyKindsAskedForAreSetAside() {
    match(
            "{\"profile\":{\"condition\":\"epilepsy\",\"allergies\":[\"Diamox\"]},"
                + "\"kinds\":[\"COMBINATION_OR_SEQUENTIAL\"]}")
        .statusCode(200)
        .body("setAside.id", not(hasItem("epilepsy-acetazolamide")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\" \""})
  void anAllergyWithoutANameIsRefused(String entry) {
    match("{\"profile\":{\"condition\":\"epilepsy\",\"allergies\":[" + entry + "]}}")
        .statusCode(400);
  }

  @Test
  void aMisspeltFieldIsRefusedByName() {
    match("{\"profile\":{\"condition\":\"epilepsy\",\"alergies\":[]}}")
        .statusCode(400)
        .body("violations[0].path", containsString("alergies"));
  }

  @Test
  void whatIsUrgentIsTheFirstThingOfEveryAnswer() {
    String profile = "{\"condition\":\"depression\",\"notes\":\"She wants to die.\"}";
    assertThat(match("{\"profile\":" + profile + "}").extract().asString())
        .startsWith("{\"urgent\":[{\"code\":\"suicidality\"");
    assertThat(
            given()
                .contentType(ContentType.JSON)
                .body(profile)
                .post("/api/v1/assessments")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .startsWith("{\"urgent\":[{\"code\":\"suicidality\"");
  }

  @Test
  void anotherConditionThatIsAnEmergencyIsUrgent() {
    match("{\"profile\":{\"condition\":\"myeloma\",\"otherConditions\":[\"sepsis\"]}}")
        .body("urgent.code", hasItem("sepsis"))
        .body("assessment.urgent.code", hasItem("sepsis"));
  }

  @Test
  void aCentreExplainsItsAccreditation() {
    match(
            "{\"profile\":{\"condition\":\"epilepsy\","
                + BOSTON
                + "},\"kinds\":[\"SPECIALIST_CENTRE\"]}")
        .body("options[0].why", hasItem(containsString("level 4 offers the full range")))
        .body("options[0].cautions", hasItem(containsString("Current list of NAEC: https://")));
  }

  @Test
  void anIdThatIsAnotherTreatmentsPlaceIsRefused() {
    given()
        .contentType(ContentType.JSON)
        .body(
            "{\"condition\":\"epilepsy\",\"treatments\":[{\"agent\":\"a\"},{\"id\":\"1\",\"agent\":\"b\"}]}")
        .post("/api/v1/assessments")
        .then()
        .statusCode(400)
        .body("violations[0].path", equalTo("treatments[1].id"));
  }

  @Test
  void aWrongCursorIsNamed() {
    match("{\"profile\":{\"condition\":\"epilepsy\"},\"cursor\":\"nonsense\"}")
        .statusCode(400)
        .body("violations.path", hasItem("cursor"));
  }

  @Test
  void anUnknownConditionIsNamedWithWhatIsAccepted() {
    match("{\"profile\":{\"condition\":\"xyzzy\"}}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].path", containsString("condition"))
        .body("violations[0].message", notNullValue());
  }

  @Test
  void anUnknownFactIsRefusedByNameWithASuggestion() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"condition\":\"depression\",\"facts\":{\"bipola\":true}}")
        .post("/api/v1/assessments")
        .then()
        .statusCode(400)
        .body("violations[0].path", equalTo("facts.bipola"))
        .body("violations[0].message", containsString("bipolar"));
  }

  @Test
  void anAssessmentAnswersInTheShapeOfTheContract() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"condition\":\"drug resistant focal epilepsy\",\"age\":30,\"treatments\":[]}")
        .post("/api/v1/assessments")
        .then()
        .statusCode(200)
        .body("assessments[0].criteriaId", equalTo("epilepsy.ilae2010"))
        .body("assessments[0].status", equalTo("NOT_REFRACTORY"))
        .body("assessments[0].stage", equalTo("undefined"))
        .body("assessments[0].citation.year", equalTo(2010))
        .body("assessments[0]", hasKey("trace"))
        .body("$", hasKey("mechanisms"))
        .body("$", hasKey("supportiveNeeds"))
        .body("understood", hasSize(0));
  }

  @Test
  void aMisspeltMedicineIsUnderstoodAndSaid() {
    String said = "'levetiracetem' was understood as levetiracetam; please check.";
    String profile =
        "{\"condition\":\"epilepsy\",\"treatments\":[{\"id\":\"t1\",\"agent\":\"levetiracetem\"}]}";
    given()
        .contentType(ContentType.JSON)
        .body(profile)
        .post("/api/v1/assessments")
        .then()
        .statusCode(200)
        .body("understood[0].path", equalTo("treatments.t1.agent"))
        .body("understood[0].as", equalTo("levetiracetam"))
        .body("understood[0].question", equalTo(said));
    match("{\"profile\":" + profile + "}").statusCode(200).body("cautions", hasItem(said));
  }
}
