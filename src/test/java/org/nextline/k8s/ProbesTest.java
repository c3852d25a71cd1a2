package org.nextline.k8s;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextline.testing.PostgresTestResource;

/** The running program must answer where the probes ask. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProbesTest {

  @ParameterizedTest
  @ValueSource(strings = {"startupProbe", "livenessProbe", "readinessProbe"})
  void pathOfTheProbeIsAHealthReport(String probe) {
    String path =
        Stage.BASE_AS_WRITTEN.workload().container().path(probe).at("/httpGet/path").asText();
    given().when().get(path).then().body("status", notNullValue()).body("checks", notNullValue());
  }
}
