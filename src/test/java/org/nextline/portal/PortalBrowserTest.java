package org.nextline.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextline.testing.PostgresTestResource;

/**
 * The pages in a real browser, on a phone and on a desktop. Skipped where there is no Chromium. Set
 * {@code NEXTLINE_SCREENSHOTS} to a folder to keep pictures of the pages.
 */
@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(PostgresTestResource.class)
class PortalBrowserTest {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static Playwright playwright;
  private static Browser browser;

  @TestHTTPResource("/")
  String start;

  @BeforeAll
  static void openBrowser() {
    Optional<Path> chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(
        chromium.isPresent(), "No Chromium found: install it to test the pages in a browser");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void keyboardAloneAndNoScriptsLeadToResults() {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844))) {
      Page page = context.newPage();
      page.navigate(start);
      tabTo(page, "condition");
      page.keyboard().type("epilepsy");
      tabTo(page, "age");
      page.keyboard().type("34");
      tabTo(page, "t1-agent");
      page.keyboard().type("levetiracetam");
      tabTo(page, "t1-outcome");
      page.keyboard().type("Seizures");
      tabTo(page, "t1-dose");
      page.keyboard().type("1500");
      page.keyboard().press("Enter");
      page.waitForURL("**/results");
      assertThat(page.locator("h1").textContent()).isEqualTo("Your results");
      assertThat(page.locator(".headline").first().textContent()).startsWith("Yes.");
      assertThat(page.locator(".told").textContent())
          .contains("levetiracetam; Seizures went on; 1500 mg");

      page.locator("button:has-text('Answer this')").first().press("Enter");
      page.waitForURL("**/#epilepsyType");
      assertThat(page.locator("#t1-agent").inputValue()).isEqualTo("levetiracetam");
      assertThat(page.locator("#epilepsyType").isVisible()).isTrue();
      assertThat(context.cookies()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "1280, LIGHT", "1280, DARK"})
  void pagesAreAccessibleAndFit(int width, ColorScheme colours) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setBypassCSP(true)
                .setColorScheme(colours))) {
      Page page = context.newPage();
      page.navigate(start);
      check(page, "start", width, colours);
      page.locator("summary").evaluateAll("all => all.forEach(s => s.parentElement.open = true)");
      check(page, "start-open", width, colours);

      submit(page, "epilepsy", "34");
      check(page, "results", width, colours);
      page.locator("summary").evaluateAll("all => all.forEach(s => s.parentElement.open = true)");
      check(page, "results-open", width, colours);

      page.navigate(start);
      submit(page, "depression", "34");
      check(page, "urgent", width, colours);
      page.navigate(start);
      submit(page, "cre", "");
      check(page, "empty", width, colours);
      page.navigate(start);
      submit(page, "epilespy", "400");
      check(page, "errors", width, colours);
      page.navigate(start + "about");
      check(page, "about", width, colours);
      page.navigate(start + "criteria");
      check(page, "criteria", width, colours);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "390, LIGHT, epilepsy.ilae2010",
    "1280, DARK, mdd.trd.fda-ema",
    "390, DARK, mm.imwg",
    "1280, LIGHT, inf.mdr-xdr-pdr"
  })
  @SuppressWarnings("unchecked")
  void aCriterionIsAccessibleAndFits(int width, ColorScheme colours, String criterion) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setBypassCSP(true)
                .setColorScheme(colours))) {
      Page page = context.newPage();
      page.navigate(start + "criteria/" + criterion);
      check(page, criterion, width, colours);
      page.locator("summary").evaluateAll("all => all.forEach(s => s.parentElement.open = true)");
      check(page, criterion + "-open", width, colours);
      List<Object> dead =
          (List<Object>)
              page.evaluate(
                  "[...document.querySelectorAll('main a[href^=\"#\"]')]"
                      + ".map(a => a.hash).filter(h => !document.querySelector(h))");
      assertThat(dead).as("links to nowhere").isEmpty();
    }
  }

  private static void submit(Page page, String condition, String age) {
    page.fill("#condition", condition);
    page.fill("#age", age);
    page.fill("#t1-agent", "levetiracetam");
    page.selectOption("#t1-outcome", "seizures_continued");
    page.fill("#t2-agent", "lamotrigine");
    page.click("button.main");
    page.waitForLoadState();
  }

  private static void check(Page page, String name, int width, ColorScheme colours) {
    String folder = System.getenv("NEXTLINE_SCREENSHOTS");
    if (folder != null) {
      Path file = Path.of(folder, "%s-%d-%s.png".formatted(name, width, colours).toLowerCase());
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", name)
        .isLessThanOrEqualTo(width);
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
    assertThat(violations)
        .as("accessibility of %s", name)
        .extracting(v -> v.getId() + " " + v.getNodes())
        .isEmpty();
  }

  private static void tabTo(Page page, String id) {
    for (int presses = 0; presses < 60; presses++) {
      page.keyboard().press("Tab");
      if (page.locator("#" + id + ":focus").count() == 1) {
        return;
      }
    }
    throw new AssertionError("No way to " + id + " by the Tab key");
  }
}
