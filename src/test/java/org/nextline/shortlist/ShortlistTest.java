package org.nextline.shortlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextline.security.Accounts;
import org.nextline.security.Credentials;
import org.nextline.security.Roles;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ShortlistTest {

  private static final String ROUTE = "/api/v1/shortlists";

  @Inject Accounts accounts;
  @Inject EntityManager database;
  @Inject ObjectMapper json;
  @Inject PdfExport pdf;

  private Credentials owner;
  private Credentials other;
  private Credentials administrator;

  @BeforeEach
  void createAccounts() {
    owner = accounts.create("o-" + UUID.randomUUID(), Roles.COORDINATOR);
    other = accounts.create("x-" + UUID.randomUUID(), Roles.COORDINATOR);
    administrator = accounts.create("a-" + UUID.randomUUID(), Roles.ADMINISTRATOR);
  }

  @Test
  void anonymousPeopleStoreAndReadNothing() {
    String id = save();
    given().contentType("application/json").body("{}").post(ROUTE).then().statusCode(401);
    given().get(ROUTE).then().statusCode(401);
    given().get(ROUTE + "/" + id).then().statusCode(401);
    given().get(ROUTE + "/" + id + "/export?format=pdf").then().statusCode(401);
    given().delete(ROUTE + "/" + id).then().statusCode(401).contentType("application/problem+json");
  }

  @Test
  void onlyItsOwnerAndAdministratorsSeeIt() {
    String id = save();
    as(owner).get(ROUTE + "/" + id).then().statusCode(200).body("owner", equalTo(owner.username()));
    as(administrator).get(ROUTE + "/" + id).then().statusCode(200);
    as(other).get(ROUTE + "/" + id).then().statusCode(404).contentType("application/problem+json");
    as(other).get(ROUTE + "/" + id + "/export?format=csv").then().statusCode(404);
    as(other).delete(ROUTE + "/" + id).then().statusCode(404);
    as(other).get(ROUTE).then().statusCode(200).body("total", equalTo(0));
  }

  @Test
  void comesBackAsItWasSaved() throws Exception {
    String id = save();
    JsonNode saved = json.readTree(as(owner).get(ROUTE + "/" + id).asString());
    JsonNode sent = json.valueToTree(Examples.shortlist());
    for (String part : List.of("label", "assessment", "options", "urgent")) {
      assertThat(saved.get(part)).isEqualTo(sent.get(part));
    }
  }

  @Test
  void isListedNewestFirstInPages() {
    save();
    save();
    String newest = save();
    as(owner)
        .get(ROUTE + "?size=2")
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items", hasSize(2))
        .body("items[0].id", equalTo(newest))
        .body("items[0].optionCount", equalTo(5));
    as(owner).get(ROUTE + "?size=2&page=1").then().body("items", hasSize(1));
    as(owner)
        .get(ROUTE + "?size=0")
        .then()
        .statusCode(400)
        .body("violations[0].path", equalTo("size"));
  }

  @Test
  void isReallyDeletedAndEveryDeedIsNoted() {
    String id = save();
    as(owner).get(ROUTE + "/" + id + "/export?format=csv").then().statusCode(200);
    as(owner).delete(ROUTE + "/" + id).then().statusCode(204);
    as(owner).get(ROUTE + "/" + id).then().statusCode(404);
    assertThat(
            database
                .createNativeQuery(
                    "select count(*) from shortlist where id = cast(:id as uuid)", Long.class)
                .setParameter("id", id)
                .getSingleResult())
        .isEqualTo(0L);
    List<?> deeds =
        database
            .createNativeQuery(
                "select action || ' ' || username from audit_entry where subject_id = :id order by id",
                String.class)
            .setParameter("id", id)
            .getResultList();
    assertThat(deeds.toString())
        .isEqualTo(
            "[SHORTLIST_CREATED %1$s, SHORTLIST_EXPORTED %1$s, SHORTLIST_DELETED %1$s]"
                .formatted(owner.username()));
  }

  @Test
  void exportsInTheFormatAskedFor() throws Exception {
    String export = ROUTE + "/" + save() + "/export";
    byte[] packet =
        as(owner)
            .get(export + "?format=pdf")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", containsString("attachment; filename=\"shortlist-"))
            .header("Cache-Control", "no-store")
            .extract()
            .asByteArray();
    assertThat(text(packet)).contains("As saved by " + owner.username());
    as(owner)
        .get(export + "?format=fhir")
        .then()
        .statusCode(200)
        .contentType("application/fhir+json")
        .body(containsString("\"resourceType\": \"Bundle\""));
    as(owner)
        .accept("text/csv")
        .get(export)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"));
    as(owner).get(export).then().statusCode(200).contentType("application/pdf");
    as(owner)
        .get(export + "?format=docx")
        .then()
        .statusCode(400)
        .body("violations[0].message", containsString("pdf, csv, fhir"));
    as(owner).accept("image/png").get(export).then().statusCode(400);
  }

  @Test
  void thePacketSaysEverything() throws Exception {
    byte[] packet = pdf.write(Examples.view());
    String text = text(packet).replaceAll("\\s+", " ");
    assertThat(text)
        .contains("Referral packet REF-2026-014", "As saved by coordinator-1 on 23 November 2026")
        .contains("Urgent: read first", "A seizure over 5 minutes is an emergency.")
        .contains("Meets the criterion: refractory", "Stage: drug resistant")
        .contains("Refractory (drug resistant). [Kwan P et al (2010)]")
        .contains("Schedules failed: 2 (criterion ≥ 2). [Kwan 2010]")
        .contains(
            "t1 (category 2A): Dose adequate (≥ 0.5 DDD).", "How long since the last seizure?")
        .contains("To be ruled out: non-epileptic attacks")
        .contains("Epilepsy centre of Łódź & Orléans", "Hospice <of the> North", "é ł")
        .contains(
            "Speaks against it, exclusion criterion: Pregnancy",
            "12.3 km away",
            "Desk, +1 555 0100, desk@example.org")
        .contains("clinicaltrials.gov, https://example.org/NCT00000001, as of 2026-11-01")
        .contains("Page 1 of", "not medical advice");
    assertThat(text.indexOf("Urgent")).isLessThan(text.indexOf("Is the condition"));
    try (var document = Loader.loadPDF(packet)) {
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("en");
      assertThat(document.getDocumentInformation().getTitle()).contains("REF-2026-014");
    }
  }

  @Test
  void aSparseShortlistExportsToo() throws Exception {
    assertThat(text(pdf.write(Examples.sparse())))
        .contains("x.y", "1. An option")
        .doesNotContain("null");
  }

  @Test
  void theExampleOfTheApiDocumentIsAccepted() {
    Map<String, Object> example =
        given()
            .get("/q/openapi?format=json")
            .then()
            .extract()
            .path(
                "paths.'/api/v1/shortlists'.post.requestBody.content.'application/json'.examples.'one option'.value");
    as(owner).contentType("application/json").body(example).post(ROUTE).then().statusCode(201);
  }

  @Test
  void whatCannotBeKeptIsRefusedByName() {
    refused(body().put("label", "Jane Doe"), "label", "not a person's name");
    refused(body().put("label", "<b>1</b>"), "label", "letters, digits");
    refused(body().putNull("assessment"), "assessment", "must not be null");
    ObjectNode none = body();
    none.putArray("options");
    refused(none, "options", "between 1 and 50");
    ObjectNode many = body();
    ArrayNode options = (ArrayNode) many.get("options");
    for (int i = 0; i < 50; i++) {
      options.add(options.get(0));
    }
    refused(many, "options", "between 1 and 50");
    ObjectNode untitled = body();
    ((ObjectNode) untitled.get("options").get(1)).putNull("title");
    refused(untitled, "options[1].title", "1 to 1000 characters");
    ObjectNode profile = body();
    profile.putObject("profile").put("age", 34);
    refused(profile, "profile", "accepted are: assessment, label, options, urgent");
    ObjectNode nul = body();
    ((ObjectNode) nul.get("options").get(0)).put("title", "a\u0000b");
    refused(nul, "options[0].title", "control characters");
    ObjectNode hole = body();
    ((ObjectNode) hole.get("options").get(0)).putArray("why").addNull();
    refused(hole, "options[0].why[0]", "must not be null");
    ObjectNode huge = body();
    ((ObjectNode) huge.get("options").get(0)).putArray("why").add("x".repeat(1_000_001));
    refused(huge, "", "1000000 characters");
  }

  @Test
  void thePageListsAndDeletes() {
    String id = save();
    given().redirects().follow(false).get("/coordinator/shortlists").then().statusCode(303);
    as(owner)
        .get("/coordinator/shortlists")
        .then()
        .statusCode(200)
        .contentType("text/html")
        .body(containsString("REF-2026-014"))
        .body(containsString(ROUTE + "/" + id + "/export?format=pdf"));
    String delete = "/coordinator/shortlists/" + id + "/delete";
    as(other).redirects().follow(false).post(delete).then().statusCode(404);
    as(owner).redirects().follow(false).post(delete).then().statusCode(303);
    as(owner).get(ROUTE + "/" + id).then().statusCode(404);
  }

  private void refused(ObjectNode body, String path, String message) {
    as(owner)
        .contentType("application/json")
        .body(body.toString())
        .post(ROUTE)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].path", equalTo(path))
        .body("violations[0].message", containsString(message));
  }

  private String save() {
    return as(owner)
        .contentType("application/json")
        .body(body().toString())
        .post(ROUTE)
        .then()
        .statusCode(201)
        .header("Location", containsString(ROUTE))
        .extract()
        .path("id");
  }

  private ObjectNode body() {
    return json.valueToTree(Examples.shortlist());
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static RequestSpecification as(Credentials who) {
    return given().auth().preemptive().basic(who.username(), who.password());
  }
}
