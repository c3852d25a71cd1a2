package org.nextline.refractory.rule;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A place in a knowledge file that knows its file and line, so that every mistake can be found. */
public final class PackNode {

  private final String file;
  private final int line;
  private final Node node;

  private PackNode(String file, int line, Node node) {
    this.file = file;
    this.line = line;
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
      return new PackNode(file, lineOf(root), root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new PackError(file, line, "expected YAML: " + e.getProblem());
    } catch (YAMLException | CharacterCodingException e) {
      throw new PackError(file, 1, "expected YAML in UTF-8: " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new PackError(file, 1, "expected this file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  public PackError error(String problem) {
    return new PackError(file, line, problem);
  }

  /** The name of the file that it stands in. */
  public String file() {
    return file;
  }

  /** The members of a mapping in the order written. */
  public Map<String, PackNode> members() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected a mapping");
    }
    Map<String, PackNode> members = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new PackError(file, lineOf(tuple.getKeyNode()), "expected a name before the colon");
      }
      PackNode member = new PackNode(file, lineOf(key), tuple.getValueNode());
      if (members.put(key.getValue(), member) != null) {
        throw member.error("expected each entry once, '" + key.getValue() + "' is given twice");
      }
    }
    return members;
  }

  /** The texts of the members of a mapping, by name in lower case. */
  public Map<String, String> textByName() {
    Map<String, String> texts = new LinkedHashMap<>();
    members().forEach((name, member) -> texts.put(name.toLowerCase(Locale.ROOT), member.text()));
    return texts;
  }

  /** Refuses members that are not listed. */
  public PackNode allowing(String... names) {
    return allowing(List.of(names));
  }

  /** Refuses members that are not listed. */
  public PackNode allowing(List<String> names) {
    members()
        .forEach((name, value) -> {
          if (!names.contains(name)) {
            throw value.error("unknown entry '" + name + "'" + Spelling.help(name, names));
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
    sequence.getValue().forEach(item -> items.add(new PackNode(file, lineOf(item), item)));
    return items;
  }

  /** A list with something in it. */
  public List<PackNode> someItems() {
    List<PackNode> items = items();
    if (items.isEmpty()) {
      throw error("expected a list with at least one entry, found none");
    }
    return items;
  }

  /** The items of a list; a single value counts as a list of one. */
  public List<PackNode> oneOrMore() {
    return isPlain() ? List.of(this) : items();
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> texts() {
    return oneOrMore().stream().map(PackNode::text).toList();
  }

  /** The same of known names. */
  public List<String> names(String kind, Collection<String> known) {
    for (PackNode one : oneOrMore()) {
      if (!known.contains(one.text())) {
        throw one.error(
            "no " + kind + " is called '" + one.text() + "'" + Spelling.help(one.text(), known));
      }
    }
    return texts();
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
