package org.nextline.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(PostgresTestResource.class)
class PortalResourceTest {

  @Test
  void startPageProtectsPrivacy() {
    browser()
        .get("/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "same-origin")
        .header("Set-Cookie", (String) null)
        .body(allOf(containsString("988"), containsString("value=\"multiple myeloma\"")));
  }

  @Test
  void resultsEscapeWhatOthersWrote() {
    browser()
        .formParam("condition", "epilepsy")
        .formParam("t1-agent", "<script>alert(1)</script>")
        .post("/results")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Showing 6 of 146 options"),
                containsString("&lt;script&gt;alert(1)"),
                containsString("&lt;b&gt;34"),
                not(containsString("<script"))));
  }

  @Test
  void reasonsWhyMedicinesFailAreGroupedByFamilyWithAnExplanation() {
    browser()
        .formParam("condition", "epilepsy")
        .post("/results")
        .then()
        .statusCode(200)
        .body(
            stringContainsInOrder(
                "<h3>The target has changed</h3>",
                "The spot where the medicine acts has changed.",
                "<h4>SCN1A loss of function</h4>",
                "Some medicines may not suit this change.",
                "<h4>SCN8A gain of function</h4>",
                "<h3>The medicine does not get there</h3>",
                "<h4>a pump</h4>",
                "This is early research only."));
  }

  @Test
  void theVerdictIsExplainedAndWhatToRuleOutComesBeforeTreatmentsAndOptions() {
    browser()
        .formParam("condition", "epilepsy")
        .post("/results")
        .then()
        .statusCode(200)
        .body(
            stringContainsInOrder(
                "Why we say this",
                "Two well-chosen medicines have not stopped the seizures.",
                "What should be ruled out first",
                "attacks that are not epileptic",
                "Which type of epilepsy is it?",
                "This would settle which form it is",
                "What we made of each treatment",
                "Category 2A: seizures went on",
                "As a clinician would note it",
                "Refractory (drug resistant). [Kwan P et al (2010)]",
                "step by step",
                "levetiracetam was tried properly",
                "What else was looked at (1)",
                "the diagnosis is in doubt",
                "Next options to discuss with your specialist"));
  }

  @Test
  void whatIsSetAsideIsNamedWithTheReason() {
    String page =
        browser().formParam("condition", "epilepsy").post("/results").then().extract().asString();
    assertThat(page)
        .contains("Not suitable for you as far as we know (1)")
        .contains("Example medicine was already tried.");
  }

  @Test
  void anUrgentNoticeComesBeforeEverythingElse() {
    String page =
        browser().formParam("condition", "depression").post("/results").then().extract().asString();
    assertThat(page.indexOf("Please read this first"))
        .isPositive()
        .isLessThan(page.indexOf("What you told us"))
        .isLessThan(page.indexOf("<h2"));
  }

  @Test
  void pagesThroughEverything() {
    browser()
        .formParam("condition", "epilepsy")
        .formParam("cursor", "page-2")
        .post("/results")
        .then()
        .statusCode(200)
        .body(allOf(containsString("Probably does not fit"), containsString("Back to the first")));
  }

  @Test
  void anUrgentNoticeComesFirstAndUnsafeLinksAreDropped() {
    browser()
        .formParam("condition", "depression")
        .post("/results")
        .then()
        .body(
            allOf(
                containsString("Please read this first."),
                containsString("We cannot tell yet"),
                containsString("formaction=\"/#t1-inCurrentEpisode\""),
                not(containsString("javascript:"))));
  }

  @Test
  void emptyResultsSayWhatToDoNext() {
    browser()
        .formParam("condition", "cre")
        .post("/results")
        .then()
        .statusCode(200)
        .body(containsString("We found no options"));
  }

  @Test
  void invalidAnswersComeBackWithMessagesAndNothingLost() {
    browser()
        .formParam("condition", "epilepsy")
        .formParam("age", "400")
        .formParam("t4-agent", "lamotrigine")
        .formParam("notes", "Long letter. ".repeat(600))
        .post("/results")
        .then()
        .statusCode(400)
        .body(
            allOf(
                containsString("href=\"#age\""),
                containsString("aria-describedby=\"age-error\""),
                containsString("value=\"400\""),
                containsString("value=\"lamotrigine\""),
                containsString("Long letter.")));
  }

  @Test
  void answersCanBeChangedAndTreatmentsAdded() {
    browser()
        .formParam("condition", "epilepsy")
        .formParam("rows", "5")
        .formParam("add", "yes")
        .formParam("t1-agent", "lamotrigine")
        .post("/")
        .then()
        .statusCode(200)
        .body(allOf(containsString("value=\"lamotrigine\""), containsString("id=\"t8-agent\"")));
  }

  @Test
  void aLongHistoryIsRead() {
    RequestSpecification browser =
        browser().formParam("condition", "epilepsy").formParam("rows", 30);
    PortalData.questionnaire()
        .treatment()
        .all()
        .forEach(q -> {
          for (int row = 1; row <= 30; row++) {
            String id = q.forTreatment(FormData.treatmentId(row)).id();
            browser.formParam(id, q.id().equals("agent") ? "medicine " + row : "");
            browser.formParam(id + "-unit", "");
          }
        });
    browser.post("/results").then().statusCode(200).body(containsString("medicine 30"));
  }

  @Test
  void reloadingTheAddressOfTheResultsLeadsToTheStart() {
    browser()
        .redirects()
        .follow(false)
        .get("/results")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/"));
  }

  @Test
  void aboutExplains() {
    browser().get("/about").then().statusCode(200).body(containsString("Your privacy"));
  }

  @Test
  void errorsAreFriendlyPages() {
    browser()
        .delete("/about")
        .then()
        .statusCode(405)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("We could not read what was sent"));
  }

  @Test
  void unknownAddressesAndFailuresAreFriendlyPagesToo() {
    browser()
        .get("/no-such-page")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("We cannot find this page"));
    browser()
        .formParam("condition", "multiple myeloma")
        .post("/results")
        .then()
        .statusCode(500)
        .body(
            allOf(
                containsString("Something went wrong on our side"),
                not(containsString("canned failure"))));
    given().accept("application/json").get("/no-such-page").then().contentType(not("text/html"));
  }

  private static RequestSpecification browser() {
    return given().accept("text/html,application/xhtml+xml,*/*;q=0.8");
  }
}
