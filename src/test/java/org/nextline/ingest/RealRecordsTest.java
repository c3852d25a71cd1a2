package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.nextline.catalog.SiteRecord;
import org.nextline.catalog.TrialVersions;
import org.nextline.testing.PostgresTestResource;
import org.nextline.testing.SharedData;

/** Imports every real study there is at hand, into a database of its own. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, restrictToAnnotatedClass = true)
class RealRecordsTest {

  private static final Logger LOG = Logger.getLogger(RealRecordsTest.class);

  @Inject ImportService imports;
  @Inject TrialVersions versions;

  @Test
  void allGoInOnce() {
    Path studies = SharedData.folder("registry-records/ctgov-v2");

    assertThat(run(studies)).isEqualTo("imported: 1426 new, 0 changed, 0 unchanged, 0 rejected");
    assertThat(run(studies)).isEqualTo("imported: 0 new, 0 changed, 1426 unchanged, 0 rejected");
    assertThat(sites())
        .hasSizeGreaterThanOrEqualTo(12_285)
        .extracting(site -> site.place().country())
        .allSatisfy(country -> assertThat(country).matches("[A-Z]{2}"));
  }

  private String run(Path studies) {
    return imports
        .run(
            "ctgov",
            List.of(studies),
            progress ->
                LOG.infof("%d records in %d ms", progress.records(), progress.elapsed().toMillis()))
        .summary();
  }

  private List<SiteRecord> sites() {
    var sites = new ArrayList<SiteRecord>();
    versions.forEachChangedSince(
        0, 100, page -> page.forEach(version -> sites.addAll(version.trial().sites())));
    return sites;
  }
}
