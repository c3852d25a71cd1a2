package org.nextline.refractory.rule;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A place in a knowledge file that knows its file and line, so that every mistake can be found. */
public final class PackNode {

  private final String file;
  private final Node node;

  private PackNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads a YAML file. Throws {@link PackError} where it is not well-formed or empty. */
  public static PackNode read(Path path) {
    String file = path.getFileName().toString();
    try (Reader reader = Files.newBufferedReader(path)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root == null) {
        throw new PackError(file, 1, "expected content, found an empty file");
      }
      return new PackNode(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new PackError(file, line, e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PackError error(String problem) {
    return new PackError(file, node.getStartMark().getLine() + 1, problem);
  }

  /** The members of a mapping in the order written. */
  public Map<String, PackNode> members() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected a mapping");
    }
    Map<String, PackNode> members = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      if (members.put(key, new PackNode(file, tuple.getValueNode())) != null) {
        throw error("'" + key + "' is given twice");
      }
    }
    return members;
  }

  /** Refuses members that are not listed. */
  public PackNode allowing(String... names) {
    List<String> allowed = List.of(names);
    members()
        .forEach((name, value) -> {
          if (!allowed.contains(name)) {
            throw value.error("unknown entry '" + name + "'; expected one of " + allowed);
          }
        });
    return this;
  }

  /** A member; null where it is absent or written as null. */
  public PackNode find(String name) {
    PackNode member = members().get(name);
    return member == null || member.isNull() ? null : member;
  }

  public PackNode require(String name) {
    PackNode member = find(name);
    if (member == null) {
      throw error("expected an entry '" + name + "'");
    }
    return member;
  }

  /** The text of a member; null where it is absent. */
  public String text(String name) {
    PackNode member = find(name);
    return member == null ? null : member.text();
  }

  public List<PackNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list");
    }
    List<PackNode> items = new ArrayList<>();
    sequence.getValue().forEach(item -> items.add(new PackNode(file, item)));
    return items;
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts() {
    return node instanceof ScalarNode
        ? List.of(text())
        : items().stream().map(PackNode::text).toList();
  }

  public String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("expected a plain value");
    }
    return scalar.getValue();
  }

  public int whole() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw error("expected a whole number, found '" + text() + "'");
    }
  }

  /** The plain value as number, flag or text. */
  public Value value() {
    String text = text();
    if (node.getTag().equals(Tag.BOOL)) {
      return new Value.Flag(Boolean.parseBoolean(text));
    }
    if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
      return Value.of(Double.parseDouble(text));
    }
    return new Value.Text(text);
  }

  public boolean flag() {
    if (!(value() instanceof Value.Flag flag)) {
      throw error("expected true or false, found '" + text() + "'");
    }
    return flag.isSet();
  }

  /** One of several constants by its name. */
  public <E extends Enum<E>> E oneOf(List<E> constants) {
    return constants.stream()
        .filter(constant -> constant.name().equals(text()))
        .findFirst()
        .orElseThrow(() -> error("expected one of " + constants + ", found '" + text() + "'"));
  }

  public boolean isPlain() {
    return node instanceof ScalarNode;
  }

  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }
}
