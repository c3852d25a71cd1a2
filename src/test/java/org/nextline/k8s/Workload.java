package org.nextline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The Deployment, its one container and what they are given. */
record Workload(Manifests manifests) {

  JsonNode deployment() {
    return manifests.the("Deployment");
  }

  JsonNode pod() {
    return deployment().at("/spec/template/spec");
  }

  JsonNode container() {
    return pod().at("/containers/0");
  }

  /** Port number of the container by name. */
  Map<String, Integer> ports() {
    return stream(container().path("ports"))
        .collect(
            Collectors.toMap(
                port -> port.path("name").asText(), port -> port.path("containerPort").asInt()));
  }

  /** The environment; a value from a Secret reads {@code name/key}. */
  Map<String, String> environment() {
    var environment = new LinkedHashMap<String, String>();
    for (JsonNode source : container().path("envFrom")) {
      manifests
          .named("ConfigMap", source.at("/configMapRef/name").asText())
          .path("data")
          .properties()
          .forEach(setting -> environment.put(setting.getKey(), setting.getValue().asText()));
    }
    for (JsonNode variable : container().path("env")) {
      JsonNode secret = variable.at("/valueFrom/secretKeyRef");
      environment.put(
          variable.path("name").asText(),
          secret.isMissingNode()
              ? variable.path("value").asText()
              : secret.path("name").asText() + "/" + secret.path("key").asText());
    }
    return environment;
  }

  /** Name of the Secret's key by name of the variable. */
  Map<String, String> secrets() {
    return stream(container().path("env"))
        .filter(variable -> variable.at("/valueFrom/secretKeyRef").isObject())
        .collect(
            Collectors.toMap(
                variable -> variable.path("name").asText(),
                variable -> variable.at("/valueFrom/secretKeyRef/key").asText()));
  }

  /** The volume behind each mounted path. */
  Map<Path, JsonNode> mounts() {
    Map<String, JsonNode> volumes =
        stream(pod().path("volumes"))
            .collect(Collectors.toMap(volume -> volume.path("name").asText(), volume -> volume));
    return stream(container().path("volumeMounts"))
        .collect(
            Collectors.toMap(
                mount -> Path.of(mount.path("mountPath").asText()),
                mount -> volume(volumes, mount.path("name").asText())));
  }

  private static JsonNode volume(Map<String, JsonNode> volumes, String name) {
    return Objects.requireNonNull(volumes.get(name), () -> "there is no volume " + name);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
