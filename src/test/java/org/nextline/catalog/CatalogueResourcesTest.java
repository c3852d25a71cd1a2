package org.nextline.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nextline.security.Accounts;
import org.nextline.security.Credentials;
import org.nextline.security.Roles;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CatalogueResourcesTest {

  private static final String REJECTED = "/api/v1/rejected-records";
  private static final String CHANGES = "/api/v1/trials/{id}/changes";

  @Inject Accounts accounts;
  @Inject ImportRuns runs;
  @Inject TrialStore store;

  @Test
  void onlyAdministratorsSeeWhatWasRejected() {
    given().get(REJECTED).then().statusCode(401);
    as(Roles.COORDINATOR).get(REJECTED).then().statusCode(403);
    as(Roles.ADMINISTRATOR).get(REJECTED).then().statusCode(200);
  }

  @Test
  void rejectedRecordsAreReadPageByPage() {
    String source = "s-" + UUID.randomUUID();
    long run = runs.begin(source, null);
    runs.reject(
        run,
        List.of(
            new Rejection("a.json", "NCT1", "its nctId is too short", "ab12"),
            new Rejection("b.json", null, "cannot be read", null),
            new Rejection("c.json", "NCT3", "its nctId is too short", "cd34")));

    Long cursor =
        as(Roles.ADMINISTRATOR)
            .queryParams("source", source, "limit", 2)
            .get(REJECTED)
            .then()
            .statusCode(200)
            .body("total", equalTo(3))
            .body("records.file", contains("c.json", "b.json"))
            .body("records[0].recordId", equalTo("NCT3"))
            .body("records[0].reason", equalTo("its nctId is too short"))
            .body("records[0].payloadHash", equalTo("cd34"))
            .body("records[0].source", equalTo(source))
            .body("records[0].importRunId", equalTo((int) run))
            .body("records[0].importStarted", notNullValue())
            .extract()
            .jsonPath()
            .getLong("nextCursor");
    as(Roles.ADMINISTRATOR)
        .queryParams("importRunId", run, "limit", 2, "before", cursor)
        .get(REJECTED)
        .then()
        .body("records.file", contains("a.json"))
        .body("nextCursor", nullValue());
    as(Roles.ADMINISTRATOR).queryParam("limit", 0).get(REJECTED).then().statusCode(400);
  }

  @Test
  void anyoneReadsWhatChangedAboutATrial() {
    String id = "CHANGES-" + UUID.randomUUID();
    store.save(List.of(Told.by("r", id).titled("One").trial()), false);
    store.save(List.of(Told.by("r", id).titled("Two").trial()), false);

    given()
        .get(CHANGES, id)
        .then()
        .statusCode(200)
        .body("changes.kind", contains("TITLE", "ADDED"))
        .body("changes[0].before", equalTo("One"))
        .body("changes[0].after", equalTo("Two"))
        .body("changes[0].at", notNullValue())
        .body("changes[0].source.asOf", equalTo(Told.DAY.toString()));
    given().queryParam("limit", 1).get(CHANGES, id).then().body("changes", hasSize(1));
    given().get(CHANGES, "NOWHERE").then().statusCode(404).contentType("application/problem+json");
  }

  private RequestSpecification as(String role) {
    Credentials account = accounts.create("c-" + UUID.randomUUID(), role);
    return given().auth().preemptive().basic(account.username(), account.password());
  }
}
