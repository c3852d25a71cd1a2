package org.nextline.matching;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.testing.Knowledge;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CriteriaResourceTest {

  private static final String ILAE = "/api/v1/criteria/epilepsy.ilae2010";

  @Test
  void theListHoldsEveryCriterionWithWhatBacksIt() {
    when()
        .get("/api/v1/criteria")
        .then()
        .statusCode(200)
        .body("", hasSize(Knowledge.criteria().packs().size()))
        .body("citation.year", everyItem(notNullValue()))
        .body("confidenceMeaning", everyItem(notNullValue()))
        .body("signedOff", everyItem(is(false)))
        .body("find { it.id == 'epilepsy.ilae2010' }.conditions.name", contains("Epilepsy"));
  }

  @ParameterizedTest
  @CsvSource({"epilepsy", "drug-resistant focal epilepsy", "G40", "84757009"})
  void aConditionIsFoundBySlugNameOrCode(String condition) {
    given()
        .queryParam("condition", condition)
        .get("/api/v1/criteria")
        .then()
        .statusCode(200)
        .body("id", hasItem("epilepsy.ilae2010"))
        .body("id", not(hasItem("mm.imwg")));
  }

  @Test
  void anUnknownConditionIsRefusedByTheNameOfTheParameter() {
    given()
        .queryParam("condition", "xyzzy")
        .get("/api/v1/criteria")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations.path", contains("condition"));
  }

  @Test
  void aCriterionSaysItsThresholdsInAllThreeReadings() {
    when()
        .get(ILAE)
        .then()
        .statusCode(200)
        .body("stringency", is("STANDARD"))
        .body("citation.year", is(2010))
        .body("parameters.find { it.name == 'shareOfDDD' }.value", equalTo(0.5f))
        .body("parameters.find { it.name == 'shareOfDDD' }.strict", equalTo(1))
        .body("parameters.find { it.name == 'shareOfDDD' }.convention", is(true))
        .body("parameters.find { it.name == 'minWeeks' }.unit", is("weeks"));
  }

  @Test
  void aCriterionSaysHowATreatmentIsJudgedAndHowItDecides() {
    when()
        .get(ILAE)
        .then()
        .body(
            "treatments.adequate.parts.plain", hasItem("the time at that dose is at least 4 weeks"))
        .body("treatments.adequate.parts.clinical", hasItem("duration at target dose ≥ 4 weeks"))
        .body("treatments.countedBy", is("each drug once"))
        .body("outcomes.status", hasItem("REFRACTORY"))
        .body("outcomes[2].stage.name", is("drug_resistant"))
        .body("outcomes[2].when.plain", containsString("at least 2 medicines that failed"))
        .body("outcomes.last().when.plain", is("in every other case"))
        .body("definitions.name", hasItem("failed schedule"))
        .body("caveats.code", hasItem("interval_unknown"))
        .body("ruleOut", hasItem("doses missed"))
        .body("tables.name", containsInAnyOrder("antiseizure-ddd"))
        .body("tables[0].columns[0]", is("drug"));
  }

  @Test
  void theSentencesFollowTheStringency() {
    given()
        .queryParam("stringency", "strict")
        .get("/api/v1/criteria/mdd.trd.fda-ema")
        .then()
        .body("stringency", is("STRICT"))
        .body(
            "definitions.find { it.name == 'little improvement' }.meaning.plain",
            containsString("less than 25 %"));
    given()
        .queryParam("stringency", "severe")
        .get(ILAE)
        .then()
        .statusCode(400)
        .body("violations.path", contains("stringency"));
  }

  @Test
  void anUnknownCriterionIsAProblem() {
    when()
        .get("/api/v1/criteria/epilepsy.nobody")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String tag =
        when().get(ILAE).then().header("Cache-Control", "no-cache").extract().header("ETag");
    given().header("If-None-Match", tag).get(ILAE).then().statusCode(304);
    given()
        .queryParam("stringency", "STRICT")
        .header("If-None-Match", tag)
        .get(ILAE)
        .then()
        .statusCode(200);
  }

  @Test
  void everyCriterionCanBeRead() {
    Knowledge.criteria()
        .packs()
        .forEach(pack ->
            when()
                .get("/api/v1/criteria/" + pack.id())
                .then()
                .statusCode(200)
                .body("outcomes", not(hasSize(0))));
  }

  @Test
  void whatMayBeAboutAPatientIsStillNotKept() {
    given()
        .contentType("application/json")
        .body("{\"condition\": \"epilepsy\"}")
        .post("/api/v1/assessments")
        .then()
        .header("Cache-Control", "no-store");
  }
}
