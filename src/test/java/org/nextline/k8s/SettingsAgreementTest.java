package org.nextline.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextline.config.NextlineConfig;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** What the manifests say must be what the program reads, listens on and writes to. */
class SettingsAgreementTest {

  private static final Map<String, String> HEALTH =
      Map.of(
          "startupProbe", "/q/health/started",
          "livenessProbe", "/q/health/live",
          "readinessProbe", "/q/health/ready");

  @ParameterizedTest
  @EnumSource
  void everySettingIsOneTheProgramReads(Stage stage) {
    assertThat(stage.workload().environment().keySet())
        .allMatch(name -> name.startsWith("NEXTLINE_") || name.startsWith("QUARKUS_"))
        .isSubsetOf(ProgramSettings.environmentNames());
  }

  @ParameterizedTest
  @EnumSource
  void databaseAndDataFolderAreSet(Stage stage) {
    assertThat(stage.workload().environment())
        .containsKeys("NEXTLINE_DATA_DIR", "QUARKUS_DATASOURCE_JDBC_URL");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSecretComesFromTheSecretThatTheReadmeCreates(Stage stage) throws Exception {
    Workload workload = stage.workload();
    assertThat(workload.secrets().keySet())
        .isEqualTo(
            Set.of(
                "QUARKUS_DATASOURCE_USERNAME",
                "QUARKUS_DATASOURCE_PASSWORD",
                "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY"));
    assertThat(stage.manifests().all("Secret")).isEmpty();
    assertThat(Files.readString(Path.of("k8s/README.md")))
        .contains(
            workload.secrets().values().stream()
                .map(key -> "--from-literal=" + key + "=")
                .toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void probesAskTheHealthEndpoints(Stage stage) {
    HEALTH.forEach((probe, path) -> {
      JsonNode request = stage.workload().container().path(probe).path("httpGet");
      assertThat(request.path("path").asText()).as(probe).isEqualTo(path);
      assertThat(request.path("port").asText()).as(probe).isEqualTo("http");
    });
  }

  @ParameterizedTest
  @EnumSource
  void everyPortLeadsToTheOneTheProgramListensOn(Stage stage) {
    Workload workload = stage.workload();
    int port =
        ProgramSettings.under(workload.environment())
            .getConfigMapping(VertxHttpConfig.class)
            .port();
    assertThat(workload.ports()).isEqualTo(Map.of("http", port));
    assertThat(stage.manifests().the("Service").at("/spec/ports/0/targetPort").asText())
        .isEqualTo("http");
    assertThat(stage.manifests().the("NetworkPolicy").at("/spec/ingress/0/ports/0/port").asInt())
        .isEqualTo(port);
    assertThat(Dockerfile.read(ImageTest.DOCKERFILE).the("EXPOSE")).isEqualTo("" + port);
  }

  @ParameterizedTest
  @EnumSource
  void dataFolderIsAVolumeThatOutlivesTheContainer(Stage stage) {
    Workload workload = stage.workload();
    Path dataDir =
        ProgramSettings.under(workload.environment())
            .getConfigMapping(NextlineConfig.class)
            .dataDir();
    assertThat(workload.mounts()).containsKey(dataDir);
    JsonNode volume = workload.mounts().get(dataDir);
    assertThat(volume.has("persistentVolumeClaim") || volume.has("ephemeral")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void databaseCanBeReachedThroughTheNetworkPolicy(Stage stage) {
    Properties database = database(stage);
    assertThat(stage.manifests().the("NetworkPolicy").at("/spec/egress/1/ports/0/port").asText())
        .isEqualTo(PGProperty.PG_PORT.getOrDefault(database));
  }

  @ParameterizedTest
  @EnumSource
  void certificateOfTheDatabaseIsMounted(Stage stage) {
    String certificate = PGProperty.SSL_ROOT_CERT.getOrDefault(database(stage));
    if (certificate != null) {
      assertThat(stage.workload().mounts()).containsKey(Path.of(certificate).getParent());
    }
  }

  private static Properties database(Stage stage) {
    String url = stage.workload().environment().get("QUARKUS_DATASOURCE_JDBC_URL");
    return Driver.parseURL(url, null);
  }
}
