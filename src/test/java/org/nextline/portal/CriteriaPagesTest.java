package org.nextline.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.nextline.testing.Knowledge;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(PostgresTestResource.class)
class CriteriaPagesTest {

  @Test
  void everyCriterionHasAPageAndTheListLinksToIt() {
    String list = page("/criteria");
    Knowledge.criteria()
        .packs()
        .forEach(pack -> {
          assertThat(list).contains("href=\"/criteria/" + pack.id() + "\"");
          assertThat(page("/criteria/" + pack.id())).contains("<h1>" + pack.title() + "</h1>");
        });
  }

  @Test
  void plainWordsComeBeforeClinicalDetail() {
    String page = page("/criteria/epilepsy.ilae2010");
    assertThat(page.indexOf("time at that dose is at least 4 weeks"))
        .isPositive()
        .isLessThan(page.indexOf("duration at target dose ≥ 4 weeks"));
  }

  @Test
  void aThresholdIsShownInAllReadingsWithItsSourceAndWhetherItIsOurs() {
    String page = page("/criteria/epilepsy.ilae2010");
    assertThat(page)
        .containsPattern(
            "(?s)share of DDD</th>\\s*<td>0.5</td><td>1</td><td>0.5</td>\\s*<td><strong>Our choice")
        .contains("three times the longest interval before treatment");
  }

  @Test
  void whatBacksItIsSaid() {
    assertThat(page("/criteria/epilepsy.ilae2010"))
        .contains("Epilepsia 2010")
        .contains("https://doi.org/10.1111/j.1528-1167.2009.02397.x")
        .contains("Taken from the primary source")
        .contains("No clinician has signed off");
  }

  @Test
  void namesLeadToTheirMeaning() {
    assertThat(page("/criteria/mm.imwg"))
        .contains("<a href=\"#means-refractory-line\">refractory line</a>")
        .contains("<div id=\"means-refractory-line\">");
  }

  @Test
  void anUnknownCriterionIsAnErrorPage() {
    given()
        .accept("text/html")
        .get("/criteria/epilepsy.nobody")
        .then()
        .statusCode(404)
        .contentType("text/html;charset=UTF-8");
  }

  @Test
  void resultsLeadToTheCriterion() {
    String results =
        given()
            .accept("text/html")
            .formParam("condition", "epilepsy")
            .post("/results")
            .then()
            .extract()
            .asString();
    assertThat(results).contains("href=\"/criteria/epilepsy.ilae2010\"");
  }

  private static String page(String address) {
    return given().accept("text/html").get(address).then().statusCode(200).extract().asString();
  }
}
