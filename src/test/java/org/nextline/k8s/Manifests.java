package org.nextline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The Kubernetes objects of a kustomization. */
record Manifests(List<JsonNode> objects) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** The objects as they are written in a folder that builds on no other. */
  static Manifests written(Path folder) {
    try {
      JsonNode kustomization = YAML.readTree(folder.resolve("kustomization.yaml").toFile());
      var objects = new ArrayList<JsonNode>();
      for (JsonNode resource : kustomization.path("resources")) {
        objects.addAll(documents(YAML, folder.resolve(resource.textValue())));
      }
      kustomization.path("configMapGenerator").forEach(map -> objects.add(configMap(map)));
      return new Manifests(objects);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects as kustomize renders them; without kubectl the test is skipped. */
  static Manifests rendered(Path folder) {
    try {
      Process kubectl = start("kubectl", "kustomize", folder.toString());
      byte[] output = kubectl.getInputStream().readAllBytes();
      String complaint =
          new String(kubectl.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (kubectl.waitFor() != 0) {
        throw new AssertionError("kustomize cannot render " + folder + ": " + complaint);
      }
      return new Manifests(YAML.readerFor(JsonNode.class).<JsonNode>readValues(output).readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(String... command) {
    try {
      return new ProcessBuilder(command).start();
    } catch (IOException absent) {
      return Assumptions.abort(
          "there is no kubectl on the PATH: only the base as written is checked");
    }
  }

  private static List<JsonNode> documents(ObjectMapper yaml, Path file) throws IOException {
    return yaml.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile()).readAll();
  }

  private static JsonNode configMap(JsonNode generator) {
    ObjectNode map = YAML.createObjectNode().put("kind", "ConfigMap");
    map.putObject("metadata").set("name", generator.path("name"));
    ObjectNode data = map.putObject("data");
    for (JsonNode literal : generator.path("literals")) {
      String[] setting = literal.textValue().split("=", 2);
      data.put(setting[0], setting[1]);
    }
    return map;
  }

  List<JsonNode> all(String kind) {
    return objects.stream().filter(object -> object.path("kind").asText().equals(kind)).toList();
  }

  /** The one object of a kind. */
  JsonNode the(String kind) {
    List<JsonNode> found = all(kind);
    if (found.size() != 1) {
      throw new AssertionError("expected one " + kind + ", found " + found.size());
    }
    return found.getFirst();
  }

  JsonNode named(String kind, String name) {
    return all(kind).stream()
        .filter(object -> object.at("/metadata/name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + kind + " " + name));
  }
}
