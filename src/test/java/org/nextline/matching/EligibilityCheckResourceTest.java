package org.nextline.matching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EligibilityCheckResourceTest {

  private static final String PATH = "/api/v1/eligibility-checks";

  @Test
  void judgesTheCriteriaThatAreSent() {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"profile": {"condition": "breast cancer", "age": 52, "sex": "female"},
             "criteria": [{"id": "a", "type": "inclusion", "text": "Age 18 to 50 years"},
                          {"id": "b", "type": "exclusion", "text": "Pregnancy"}]}
            """)
        .post(PATH)
        .then()
        .statusCode(200)
        .body("fit", equalTo("UNLIKELY"))
        .body("criteria.id", contains("a", "b"))
        .body("criteria.verdict", contains("NOT_MET", "UNKNOWN"))
        .body("criteria[0].evidence", hasItem("age"));
  }

  @Test
  void refusesWhatItCannotUseByName() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"profile\": {\"condition\": \"breast cancer\"}}")
        .post(PATH)
        .then()
        .statusCode(400)
        .body("violations.path", hasItem("trialId"));
  }
}
