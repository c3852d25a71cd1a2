package org.nextline.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProblemTest {

  @TestHTTPResource URI address;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"age": 400}                                    | age                            | less than or equal to 130
          {"age": -1}                                     | age                            | greater than or equal to 0
          {"birthDate": "2190-01-01"}                     | birthDate                      | past
          {"treatments": [{"doseMgPerDay": -5}]}          | treatments[0].doseMgPerDay     | greater than or equal to 0
          {"treatments": [{"agent": "x"}, {"weeks": -1}]} | treatments[1].weeks            | greater than or equal to 0
          {"treatments": [{"adherencePct": 101}]}         | treatments[0].adherencePct     | less than or equal to 100
          {"treatments": [{"outcome": "cured"}]}          | treatments[0].outcome          | partial_response
          {"treatments": [{"stopReason": "bored"}]}       | treatments[0].stopReason       | lack_of_efficacy
          {"treatments": [{"role": "solo"}]}              | treatments[0].role             | mono
          {"treatments": [{"bestResponse": "cr"}]}        | treatments[0].bestResponse     | CRi
          {"treatments": [{"plasmaLevelStatus": "ok"}]}   | treatments[0].plasmaLevelStatus | in_range
          {"treatments": [{"intensity": "very"}]}         | treatments[0].intensity        | less_intensive
          {"treatments": [null]}                          | treatments[0]                  | must not be null
          {"treatments": [{"components": [{"agent": "x", "doseMgPerDay": -1}]}]} | treatments[0].components[0].doseMgPerDay | greater than
          {"location": {"latitude": 91}}                  | location.latitude              | less than or equal to 90
          {"location": {"longitude": -181}}               | location.longitude             | greater than or equal to -180
          {"location": {"country": "USA"}}                | location.country               | alpha-2
          {"symptoms": [{"name": "pain", "severity": 11}]} | symptoms[0].severity          | less than or equal to 10
          {"preferences": {"kinds": ["HOSPITAL"]}}        | preferences.kinds[0]           | PALLIATIVE_CARE
          {"sex": "f"}                                    | sex                            | one of female, male, other, unknown
          {"sex": 0}                                      | sex                            | one of female
          {"age": "forty"}                                | age                            | a number
          {"age": {}}                                     | age                            | a number
          {"treatments": {}}                              | treatments                     | an array
          {"treatments": [{"line": 1.5}]}                 | treatments[0].line             | a whole number
          {"treatments": [{"appropriate": "yes"}]}        | treatments[0].appropriate      | true or false
          {"birthDate": "31.01.1970"}                     | birthDate                      | ISO 8601
          {"treatments": [{"dose": 5}]}                   | treatments[0].dose             | doseMgPerDay
          {"agee": 5}                                     | agee                           | accepted are: age, allergies, biomarkers
          {"condition": {"name": "x"}}                    | condition.name                 | code, id, system, text
          {"biomarkers": [{"status": "maybe"}]}           | biomarkers[0].status           | positive, negative, unknown
          """)
  void namesTheFieldAndWhatIsAccepted(String body, String path, String accepted) {
    problem(post("profile", body), 400)
        .body("type", equalTo("urn:nextline:problem:invalid-input"))
        .body("violations", hasSize(1))
        .body("violations[0].path", equalTo(path))
        .body("violations[0].message", containsString(accepted));
  }

  @Test
  void jsonNestedTooDeepIsMalformed() {
    String nested = "{\"facts\": {\"a\":".repeat(2000) + "1" + "}}".repeat(2000);
    given()
        .contentType("application/json")
        .body(nested)
        .post("/api/test/match")
        .then()
        .statusCode(400)
        .body("type", containsString("malformed-json"));
  }

  @Test
  void pathsAreThoseOfTheBody() {
    problem(
            post(
                "match",
                "{\"profile\": {\"treatments\": [{\"class\": \"" + "x".repeat(201) + "\"}]}}"),
            400)
        .body("violations[0].path", equalTo("profile.treatments[0].class"));
    problem(post("match", "{}"), 400).body("violations[0].path", equalTo("profile"));
    problem(post("match", ""), 400);
  }

  @Test
  void everyViolationIsListed() {
    problem(post("profile", "{\"age\": 400, \"maxDistanceKm\": -1}"), 400)
        .body("violations.path", equalTo(List.of("age", "maxDistanceKm")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"condition": secretol
          {"condition": "secretol", "condition": "other"}
          {"condition": "secretol"} secretol
          {"age": NaN, "notes": "secretol"}
          """)
  void malformedJsonIsLocatedButNotEchoed(String body) {
    problem(post("profile", body), 400)
        .body("type", equalTo("urn:nextline:problem:malformed-json"))
        .body("detail", matchesRegex(".*line 1, column \\d+.*"))
        .body("detail", not(containsString("secretol")));
  }

  @Test
  void anArrayIsNoProfile() {
    problem(post("profile", "[1]"), 400)
        .body("violations[0].message", containsString("JSON object"));
    problem(post("profile", "null"), 400);
  }

  @Test
  void whatIsRightPasses() {
    post(
            "profile",
            "{\"condition\": \"epilepsy\", \"age\": 34, \"sex\": \"female\", \"treatments\": []}")
        .statusCode(200)
        .body("condition.text", equalTo("epilepsy"));
  }

  @Test
  void bodyTooLarge() {
    String notes = "{\"notes\": \"" + "x".repeat(20_000_000) + "\"}";
    problem(post("profile", notes), 413).body("detail", containsString("2 MB"));
  }

  @Test
  void chunkedBodyTooLarge() throws Exception {
    assertThat(chunked("application/json", "/api/test/profile", "{\"notes\": \""))
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json")
        .contains("body-too-large");
  }

  @Test
  void chunkedFormTooLarge() throws Exception {
    assertThat(chunked("application/x-www-form-urlencoded", "/api/test/form", "notes="))
        .startsWith("HTTP/1.1 413");
  }

  /** Sends 3 MB in chunks without announcing a length, and reads what comes back. */
  private String chunked(String type, String path, String start) throws Exception {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      var out = socket.getOutputStream();
      out.write(
          ("POST "
                  + path
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                  + type
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      try {
        out.write((Integer.toHexString(start.length()) + "\r\n" + start + "\r\n").getBytes());
        for (int i = 0; i < 300; i++) {
          out.write(("2710\r\n" + "x".repeat(10_000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (SocketException refusedMeanwhile) {
        // the answer is already there
      }
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void httpRefusals() {
    problem(given().contentType("text/plain").body("x").post("/api/test/profile").then(), 415);
    problem(given().get("/api/test/nothing-here").then(), 404);
    problem(given().get("/nothing/here").then(), 404);
    problem(given().get("/api/test/numbers/not-a-uuid").then(), 404);
    problem(given().delete("/api/test/profile").then(), 405);
    problem(
        given()
            .accept("image/png")
            .contentType("application/json")
            .body("{}")
            .post("/api/test/profile")
            .then(),
        406);
    problem(
            given().get("/api/test/numbers/7b6c1ac4-9f5f-4c8c-8d0e-0d0c5b0a3f11?limit=11").then(),
            400)
        .body("violations[0].path", equalTo("limit"));
    problem(
        given().get("/api/test/numbers/7b6c1ac4-9f5f-4c8c-8d0e-0d0c5b0a3f11?limit=x").then(), 404);
  }

  @Test
  void domainExceptionBecomesAViolation() {
    problem(given().get("/api/test/domain").then(), 400)
        .body("violations[0].path", equalTo("profile.condition"));
  }

  @Test
  void closedRoutes() {
    problem(given().get("/api/test/closed").then(), 401)
        .header("WWW-Authenticate", startsWith("Basic"));
    problem(
        given().auth().preemptive().basic("nobody", "wrong").get("/api/test/closed").then(), 401);
    problem(given().header("Authorization", "Basic %%%").get("/api/test/closed").then(), 401);
    given()
        .redirects()
        .follow(false)
        .get("/test/page")
        .then()
        .statusCode(303)
        .header("Location", containsString("/login"));
  }

  @Test
  void anotherSiteMayNotPost() {
    problem(
        given()
            .header("Sec-Fetch-Site", "cross-site")
            .contentType("application/json")
            .body("{}")
            .post("/api/test/profile")
            .then(),
        403);
    problem(
        given()
            .header("Origin", "https://evil.example")
            .contentType("application/json")
            .body("{}")
            .post("/api/test/profile")
            .then(),
        403);
    given()
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/json")
        .body("{}")
        .post("/api/test/profile")
        .then()
        .statusCode(200);
    given()
        .header("Origin", address.toString().replaceAll("/$", ""))
        .contentType("application/json")
        .body("{}")
        .post("/api/test/profile")
        .then()
        .statusCode(200);
  }

  @Test
  void theApiDocumentDescribesErrorsAndHowToSignIn() {
    String route = "paths.'/api/v1/shortlists'.post.";
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body(
            route + "responses.'400'.content.'application/problem+json'.schema.'$ref'",
            equalTo("#/components/schemas/Problem"))
        .body(route + "responses.'403'.content.keySet()", hasSize(1))
        .body("components.securitySchemes.SecurityScheme.scheme", equalTo("basic"))
        .body("components.schemas.Problem.properties.keySet()", hasSize(5));
  }

  @Test
  void headersOfEveryAnswer() {
    given()
        .get("/api/test/domain")
        .then()
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("same-origin"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Cache-Control", equalTo("no-store"));
  }

  @Test
  void anUnexpectedErrorIsLoggedWithoutItsMessage() {
    List<String> lines = new ArrayList<>();
    var format = new PatternFormatter("%s%e");
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            lines.add(format.format(ExtLogRecord.wrap(record)));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger root = Logger.getLogger("");
    root.addHandler(listener);
    try {
      String detail =
          problem(given().get("/api/test/bug").then(), 500)
              .body("detail", not(containsString("secretol")))
              .extract()
              .path("detail");
      String incident = detail.replaceAll(".*incident (\\S+)\\.", "$1");
      assertThat(lines)
          .anySatisfy(
              line -> assertThat(line).contains(incident, "IllegalStateException", "EchoResource"));
      assertThat(lines).noneSatisfy(line -> assertThat(line).contains("secretol"));
    } finally {
      root.removeHandler(listener);
    }
  }

  private static ValidatableResponse post(String route, String body) {
    return given().contentType("application/json").body(body).post("/api/test/" + route).then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("type", startsWith("urn:nextline:problem:"))
        .body("title", not(nullValue()))
        .body("detail", not(nullValue()));
  }
}
