package org.nextline.search;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.nextline.config.NextlineConfig;
import org.nextline.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TrialIndexWiredTest {

  @Inject TrialIndex index;
  @Inject TrialSearch search;
  @Inject IndexWatch watch;
  @Inject NextlineConfig config;

  @Test
  void opensUnderTheDataFolderAndReportsReady() {
    index.catchUp();

    long trials = index.size().orElseThrow();
    assertThat(config.dataDir().resolve("lucene/current")).matches(Files::exists);
    assertThat(search.search(QueryBuilder.epilepsy().build()).funnel().getFirst())
        .isEqualTo(new TrialHits.Stage("indexed", trials));
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'index' }.status", equalTo("UP"))
        .body("checks.find { it.name == 'index' }.data.trials", equalTo((int) trials));
  }

  @Test
  void readinessTellsTheLatestComparison() {
    index.catchUp();
    watch.check();

    IndexComparison compared = watch.last().orElseThrow();
    assertThat(compared.agrees()).isTrue();
    assertThat(compared.index()).isEqualTo(compared.catalogue());
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(
            "checks.find { it.name == 'index' }.data.compared", equalTo(compared.asOf().toString()))
        .body("checks.find { it.name == 'index' }.data.comparison", equalTo(compared.sentence()));
  }
}
