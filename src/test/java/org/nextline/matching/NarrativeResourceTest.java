package org.nextline.matching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nextline.testing.PostgresTestResource;

/** Narratives as the contract has them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NarrativeResourceTest {

  private static ValidatableResponse read(Object body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/v1/narratives").then();
  }

  @Test
  void aLetterBecomesAProfileWithSpans() {
    read(Map.of("text", "A 58-year-old man with focal epilepsy. Denies fever. Mother had stroke."))
        .statusCode(200)
        .body("profile.age", equalTo(58.0f))
        .body("profile.sex", equalTo("male"))
        .body("profile.condition.id", equalTo("focal-epilepsy"))
        .body("spans[0].start", equalTo(2))
        .body("spans[0].end", equalTo(13))
        .body("spans[0].text", equalTo("58-year-old"))
        .body("spans[0].path", equalTo("age"))
        .body("spans.assertion", contains("PRESENT", "PRESENT", "PRESENT", "ABSENT", "FAMILY"));
  }

  @Test
  void aBlankTextIsRefusedByName() {
    read(Map.of("text", " ")).statusCode(400).body("violations.path", hasItem("text"));
    read("{}").statusCode(400).body("violations.path", hasItem("text"));
  }

  @Test
  void anUnknownPropertyIsRefusedAndNoTextIsRepeated() {
    read(Map.of("text", "He has epilepsy.", "txet", "He has epilepsy."))
        .statusCode(400)
        .body(containsString("txet"))
        .body(not(containsString("He has epilepsy")));
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    read(Map.of("text", "a".repeat(1_000_001)))
        .statusCode(400)
        .body("violations.path", hasItem("text"));
  }
}
