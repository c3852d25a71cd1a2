package org.nextline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nextline.patient.Violation;

/** Turns Bean Validation's findings into violations whose paths are those of the JSON. */
final class BeanViolations {

  private BeanViolations() {}

  static Violation of(ConstraintViolation<?> violation) {
    return new Violation(path(violation), violation.getMessage());
  }

  /** True where our own answer, not the client's input, is at fault. */
  static boolean isOurs(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /** The path without the Java method and the name of its body parameter. */
  private static String path(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    nodes.removeIf(
        n -> n.getKind() == ElementKind.METHOD || n.getKind() == ElementKind.CROSS_PARAMETER);
    if (nodes.size() > 1) {
      nodes.removeIf(n -> n.getKind() == ElementKind.PARAMETER);
    }
    var path = new StringBuilder();
    for (Path.Node node : nodes) {
      append(path, node, node == nodes.getLast() ? violation.getLeafBean() : null);
    }
    return path.toString();
  }

  private static void append(StringBuilder path, Path.Node node, Object bean) {
    if (node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    } else if (node.getKey() != null) {
      path.append('.').append(node.getKey());
    }
    if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
      path.append(path.isEmpty() ? "" : ".").append(jsonName(node.getName(), bean));
    }
  }

  private static String jsonName(String name, Object bean) {
    if (bean == null || !bean.getClass().isRecord()) {
      return name;
    }
    return Arrays.stream(bean.getClass().getRecordComponents())
        .filter(c -> c.getName().equals(name))
        .map(c -> c.getAccessor().getAnnotation(JsonProperty.class))
        .filter(p -> p != null && !p.value().isEmpty())
        .map(JsonProperty::value)
        .findFirst()
        .orElse(name);
  }
}
