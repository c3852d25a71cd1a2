package org.nextline.ingest.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.DataDate;
import org.nextline.catalog.ImportRuns;
import org.nextline.catalog.Rejection;
import org.nextline.catalog.SavedCounts;
import org.nextline.catalog.SyncState;
import org.nextline.catalog.SyncStates;
import org.nextline.ingest.sync.RegistryServerResource;
import org.nextline.security.Accounts;
import org.nextline.security.Credentials;
import org.nextline.security.Roles;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = RegistryServerResource.class, restrictToAnnotatedClass = true)
class ImportWatchTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @Inject Accounts accounts;
  @Inject ImportRuns runs;
  @Inject SyncStates states;
  @Inject DataDate dataDate;

  @TestHTTPResource("/")
  String root;

  @Test
  void onlyAdministratorsWatchAndStart() {
    for (String path : List.of("/api/v1/imports", "/api/v1/imports/events", "/admin/imports")) {
      as(Roles.COORDINATOR).get(path).then().statusCode(403);
    }
    given().get("/api/v1/imports").then().statusCode(401);
    as(Roles.COORDINATOR).post("/api/v1/synchronisations/ctgov").then().statusCode(403);
    as(Roles.COORDINATOR)
        .formParam("source", "ctgov")
        .post("/admin/imports/sync")
        .then()
        .statusCode(403);
  }

  @Test
  void anImportIsListedWithItsState() {
    String source = "s-" + UUID.randomUUID();
    long run = runs.begin(source, null);
    runs.progressed(run, new SavedCounts(3, 0, 0), 1, 0.5);
    assertThat(imports(source)).extracting("state").containsExactly("RUNNING");
    assertThat(imports(source)).extracting("records").containsExactly(4);

    runs.breakOff(run, new SavedCounts(3, 0, 0), 1, "the registry answers 500");
    assertThat(imports(source)).extracting("state").containsExactly("BROKEN_OFF");
    assertThat(imports(source)).extracting("failure").containsExactly("the registry answers 500");
  }

  private List<Map<String, Object>> imports(String source) {
    List<Map<String, Object>> all =
        as(Roles.ADMINISTRATOR)
            .get("/api/v1/imports")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("");
    return all.stream().filter(one -> source.equals(one.get("source"))).toList();
  }

  @Test
  void whatGoesOnIsToldAsServerSentEvents() throws Exception {
    String source = "s-" + UUID.randomUUID();
    long run = runs.begin(source, null);
    runs.progressed(run, new SavedCounts(3, 0, 0), 1, 0.5);
    Credentials admin = accounts.create("a-" + UUID.randomUUID(), Roles.ADMINISTRATOR);
    String basic =
        Base64.getEncoder().encodeToString((admin.username() + ":" + admin.password()).getBytes());
    HttpResponse<Stream<String>> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(root + "api/v1/imports/events"))
                    .header("Authorization", "Basic " + basic)
                    .build(),
                HttpResponse.BodyHandlers.ofLines());

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    try (Stream<String> lines = answer.body()) {
      JsonNode event =
          lines
              .filter(line -> line.startsWith("data:"))
              .map(line -> json(line.substring("data:".length())))
              .filter(runs -> runs.findValuesAsText("source").contains(source))
              .findFirst()
              .orElseThrow();
      assertThat(event.findValuesAsText("records")).contains("4");
      assertThat(event.findValue("secondsLeft")).isNotNull();
    }
    runs.end(run, new SavedCounts(4, 0, 0), 0, null);
  }

  @Test
  void anAdministratorStartsASynchronisationOnce() {
    states.save(SyncState.untouched("ctgov"));
    RegistryServerResource.server.serve(List.of(json(study("NCT93000001"))), "2026-05-01T09:00:00");

    as(Roles.ADMINISTRATOR)
        .post("/api/v1/synchronisations/ctgov")
        .then()
        .statusCode(202)
        .body("source", equalTo("ctgov"));
    as(Roles.ADMINISTRATOR).post("/api/v1/synchronisations/nowhere").then().statusCode(404);
    await(() -> states.of("ctgov").lastSuccess() != null);

    as(Roles.ADMINISTRATOR)
        .get("/api/v1/synchronisations")
        .then()
        .statusCode(200)
        .body("states.dataTimestamp", hasItem("2026-05-01T09:00:00"));
  }

  @Test
  void anotherSiteCannotStartIt() {
    as(Roles.ADMINISTRATOR)
        .header("Origin", "https://elsewhere.example")
        .formParam("source", "ctgov")
        .post("/admin/imports/sync")
        .then()
        .statusCode(403);
  }

  @Test
  void everyPageAndEveryAnswerSaysHowNewTheDataIs() {
    dataDate.refresh();
    String day = dataDate.newest().orElseThrow().toString();
    for (String path : List.of("/", "/about", "/criteria", "/results-of-nothing", "/login")) {
      given().accept("text/html").get(path).then().body(containsString("Data of "));
    }
    given().get("/api/v1/criteria").then().header("Data-As-Of", day);
    given().get("/api/v1/imports").then().statusCode(401);
    given()
        .contentType("application/json")
        .body("{\"condition\": \"epilepsy\"}")
        .post("/api/v1/assessments")
        .then()
        .statusCode(200)
        .header("Data-As-Of", day);
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/assessments")
        .then()
        .statusCode(400)
        .header("Data-As-Of", day);
  }

  @Test
  void thePageShowsHistoryRejectionsAndDriftAndMoves() {
    String source = "s-" + UUID.randomUUID();
    long run = runs.begin(source, null);
    runs.reject(run, List.of(new Rejection("b.json", "NCT7", "<b>too short</b>", "ab12")));
    runs.progressed(run, new SavedCounts(3, 0, 0), 1, 0.5);
    Credentials admin = accounts.create("a-" + UUID.randomUUID(), Roles.ADMINISTRATOR);
    as(admin)
        .get("/admin/imports")
        .then()
        .statusCode(200)
        .body(containsString("&lt;b&gt;too short&lt;/b&gt;"))
        .body(not(containsString("<b>too short")))
        .header("Content-Security-Policy", containsString("script-src 'self'"));

    try (Playwright playwright = playwright()) {
      Page page = browser(playwright).newPage();
      page.navigate(root + "login");
      page.fill("#username", admin.username());
      page.fill("#password", admin.password());
      page.click("button");
      page.navigate(root + "admin/imports");
      page.waitForSelector("#running p:has-text('%s')".formatted(source));
      runs.progressed(run, new SavedCounts(1233, 0, 0), 1, 0.7);
      page.waitForSelector("#running p:has-text('1,234 records')");
      assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
          .extracting(violation -> violation.getId() + " " + violation.getNodes())
          .isEmpty();
    } finally {
      runs.end(run, new SavedCounts(4, 0, 0), 0, null);
    }
  }

  private static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static Browser browser(Playwright playwright) {
    Optional<Path> chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        chromium.isPresent(), "No Chromium found: install it to test the pages in a browser");
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.get())
                .setArgs(List.of("--no-sandbox")));
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition) {
    for (int i = 0; i < 600 && !condition.holds(); i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(condition.holds()).isTrue();
  }

  private static String study(String id) {
    return """
    {"protocolSection": {"identificationModule": {"nctId": "%s"}}, "derivedSection": {}}
    """
        .formatted(id);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private RequestSpecification as(String role) {
    return as(accounts.create("c-" + UUID.randomUUID(), role));
  }

  private static RequestSpecification as(Credentials account) {
    return given()
        .redirects()
        .follow(false)
        .auth()
        .preemptive()
        .basic(account.username(), account.password());
  }
}
