package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialCatalog;
import org.nextline.testing.PostgresTestResource;

/** Imports every real study there is at hand, into a database of its own. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, restrictToAnnotatedClass = true)
class RealRecordsTest {

  private static final Logger LOG = Logger.getLogger(RealRecordsTest.class);
  private static final Path STUDIES =
      Path.of(Objects.requireNonNullElse(System.getenv("NEXTLINE_SHARED_DATA"), "../shared/data"))
          .resolve("registry-records/ctgov-v2");

  @Inject ImportService imports;
  @Inject TrialCatalog catalog;

  @Test
  void allGoInOnce() {
    assumeTrue(Files.isDirectory(STUDIES), "no real studies at " + STUDIES);

    assertThat(run()).isEqualTo("imported: 1426 new, 0 changed, 0 unchanged, 0 rejected");
    assertThat(run()).isEqualTo("imported: 0 new, 0 changed, 1426 unchanged, 0 rejected");
    assertThat(sites())
        .hasSizeGreaterThanOrEqualTo(12_285)
        .extracting(site -> site.place().country())
        .allSatisfy(country -> assertThat(country).matches("[A-Z]{2}"));
  }

  private String run() {
    return imports
        .run(
            "ctgov",
            List.of(STUDIES),
            progress ->
                LOG.infof("%d records in %d ms", progress.records(), progress.elapsed().toMillis()))
        .summary();
  }

  private List<SiteRecord> sites() {
    var sites = new ArrayList<SiteRecord>();
    catalog.forEachChangedSince(
        0, 100, trials -> trials.forEach(trial -> sites.addAll(trial.sites())));
    return sites;
  }
}
