package org.nextline.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The objects must find each other, and as many replicas as there may be must be able to run. */
class WiringTest {

  /** PostgreSQL's default of 100 less the 3 it keeps for superusers. */
  private static final int DATABASE_CONNECTIONS = 97;

  @ParameterizedTest
  @EnumSource
  void everySelectorFindsThePods(Stage stage) {
    Manifests manifests = stage.manifests();
    JsonNode labels = manifests.the("Deployment").at("/spec/template/metadata/labels");
    assertSelected(labels, manifests.the("Deployment").at("/spec/selector/matchLabels"));
    assertSelected(labels, manifests.the("Service").at("/spec/selector"));
    manifests
        .all("NetworkPolicy")
        .forEach(policy -> assertSelected(labels, policy.at("/spec/podSelector/matchLabels")));
    manifests
        .all("PodDisruptionBudget")
        .forEach(budget -> assertSelected(labels, budget.at("/spec/selector/matchLabels")));
    stage
        .workload()
        .pod()
        .path("topologySpreadConstraints")
        .forEach(spread -> assertSelected(labels, spread.at("/labelSelector/matchLabels")));
  }

  @Test
  void registrySyncOpensThePodsOfTheBaseOnly() {
    JsonNode policy =
        Manifests.written(Path.of("k8s/components/registry-sync")).the("NetworkPolicy");
    JsonNode base = Stage.BASE_AS_WRITTEN.manifests().the("NetworkPolicy");
    assertThat(policy.at("/spec/podSelector")).isEqualTo(base.at("/spec/podSelector"));
    assertThat(policy.at("/spec/policyTypes")).extracting(JsonNode::asText).containsOnly("Egress");
  }

  private static void assertSelected(JsonNode labels, JsonNode selector) {
    assertThat(Set.copyOf(selector.properties())).isNotEmpty().isSubsetOf(labels.properties());
  }

  @ParameterizedTest
  @EnumSource(names = {"BASE_AS_WRITTEN", "BASE"})
  void oneClaimHasOneWriter(Stage stage) {
    JsonNode deployment = stage.workload().deployment();
    assertThat(deployment.at("/spec/replicas").asInt()).isEqualTo(1);
    assertThat(deployment.at("/spec/strategy/type").asText()).isEqualTo("Recreate");
    JsonNode data = stage.workload().mounts().get(Path.of("/var/lib/nextline"));
    stage
        .manifests()
        .named("PersistentVolumeClaim", data.at("/persistentVolumeClaim/claimName").asText());
  }

  @Test
  void eachReplicaInProductionHasAVolumeOfItsOwn() {
    Workload workload = Stage.PRODUCTION.workload();
    JsonNode data = workload.mounts().get(Path.of("/var/lib/nextline"));
    assertThat(data.at("/ephemeral/volumeClaimTemplate/spec/accessModes/0").asText())
        .isEqualTo("ReadWriteOnce");
    assertThat(Stage.PRODUCTION.manifests().all("PersistentVolumeClaim")).isEmpty();
  }

  @Test
  void autoscalerOwnsTheNumberOfReplicasAndTheBudgetLetsNodesDrain() {
    Manifests production = Stage.PRODUCTION.manifests();
    JsonNode autoscaler = production.the("HorizontalPodAutoscaler").path("spec");
    JsonNode deployment = production.the("Deployment");
    assertThat(autoscaler.at("/scaleTargetRef/name")).isEqualTo(deployment.at("/metadata/name"));
    assertThat(deployment.at("/spec/replicas").isMissingNode()).isTrue();
    assertThat(production.the("PodDisruptionBudget").at("/spec/minAvailable").asInt())
        .isPositive()
        .isLessThan(autoscaler.path("minReplicas").asInt());
  }

  @Test
  void databaseHasConnectionsForTheMostReplicasDuringAnUpdate() {
    Workload workload = Stage.PRODUCTION.workload();
    int replicas =
        workload.manifests().the("HorizontalPodAutoscaler").at("/spec/maxReplicas").asInt()
            + workload.deployment().at("/spec/strategy/rollingUpdate/maxSurge").asInt();
    Map<String, String> environment = workload.environment();
    int each = Integer.parseInt(environment.get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
    assertThat(replicas * each).isLessThanOrEqualTo(DATABASE_CONNECTIONS);
  }

  @Test
  void ingressLeadsToTheServiceUnderTls() {
    Manifests production = Stage.PRODUCTION.manifests();
    JsonNode ingress = production.the("Ingress").path("spec");
    JsonNode backend = ingress.at("/rules/0/http/paths/0/backend/service");
    JsonNode service = production.named("Service", backend.path("name").asText());
    assertThat(service.at("/spec/ports/0/name")).isEqualTo(backend.at("/port/name"));
    assertThat(ingress.at("/tls/0/hosts/0")).isEqualTo(ingress.at("/rules/0/host"));
    assertThat(ingress.at("/tls/0/secretName").asText()).isNotEmpty();
  }

  @Test
  void everythingButTheNamespaceLivesInIt() {
    Manifests production = Stage.PRODUCTION.manifests();
    String namespace = production.the("Namespace").at("/metadata/name").asText();
    assertThat(production.objects())
        .filteredOn(object -> !object.path("kind").asText().equals("Namespace"))
        .allMatch(object -> object.at("/metadata/namespace").asText().equals(namespace));
  }
}
