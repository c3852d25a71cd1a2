package org.nextline.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pod may do what the program needs and nothing else. */
class HardeningTest {

  @ParameterizedTest
  @EnumSource
  void runsAsTheUserOfTheImageAndNeverAsRoot(Stage stage) {
    JsonNode identity = stage.workload().pod().path("securityContext");
    assertThat(identity.path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(identity.path("runAsUser").asText() + ":" + identity.path("runAsGroup").asText())
        .isEqualTo(Dockerfile.read(ImageTest.DOCKERFILE).the("USER"))
        .doesNotStartWith("0:");
    assertThat(identity.path("fsGroup")).isEqualTo(identity.path("runAsGroup"));
    assertThat(identity.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
  }

  @ParameterizedTest
  @EnumSource
  void containerGainsNoPrivileges(Stage stage) {
    JsonNode rights = stage.workload().container().path("securityContext");
    assertThat(rights.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    assertThat(rights.at("/capabilities/add").isMissingNode()).isTrue();
    assertThat(rights.path("allowPrivilegeEscalation")).isEqualTo(BooleanNode.FALSE);
  }

  @ParameterizedTest
  @EnumSource
  void onlyDataFolderAndTemporaryFolderCanBeWritten(Stage stage) {
    Workload workload = stage.workload();
    assertThat(workload.container().at("/securityContext/readOnlyRootFilesystem").asBoolean())
        .isTrue();
    assertThat(workload.mounts().get(Path.of("/tmp")).has("emptyDir")).isTrue();
    assertThat(
            workload.mounts().entrySet().stream()
                .filter(mount -> !mount.getValue().has("configMap"))
                .map(mount -> mount.getKey().toString()))
        .containsExactlyInAnyOrder("/tmp", workload.environment().get("NEXTLINE_DATA_DIR"));
  }

  @ParameterizedTest
  @EnumSource
  void hasNoAccessToTheClusterAndNoNamesOfItsServices(Stage stage) {
    JsonNode pod = stage.workload().pod();
    for (String right : List.of("automountServiceAccountToken", "enableServiceLinks")) {
      assertThat(pod.path(right)).as(right).isEqualTo(BooleanNode.FALSE);
    }
    stage.manifests().named("ServiceAccount", pod.path("serviceAccountName").asText());
  }

  @ParameterizedTest
  @EnumSource
  void networkIsClosedInBothDirections(Stage stage) {
    JsonNode policy = stage.manifests().the("NetworkPolicy").path("spec");
    assertThat(policy.path("policyTypes"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("Ingress", "Egress");
    assertThat(policy.path("ingress"))
        .isNotEmpty()
        .allMatch(rule -> rule.has("from") && rule.has("ports"));
    assertThat(policy.path("egress")).isNotEmpty().allMatch(rule -> rule.has("ports"));
  }

  @ParameterizedTest
  @EnumSource
  void asksForAndIsHeldToResources(Stage stage) {
    JsonNode resources = stage.workload().container().path("resources");
    assertThat(resources.at("/requests/memory").asText()).isNotEmpty();
    assertThat(resources.at("/requests/memory")).isEqualTo(resources.at("/limits/memory"));
    assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
  }
}
