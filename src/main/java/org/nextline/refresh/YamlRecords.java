package org.nextline.refresh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of seed data: a YAML list of records under a comment. It is always written in the same
 * way, small values on one line, so that a diff shows one line for each change.
 *
 * @param comment the lines before the list, each with its line end; may be empty
 */
record YamlRecords(String comment, List<ObjectNode> records) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern NEEDS_NO_QUOTES =
      Pattern.compile("(?!(?i:true|false|yes|no|on|off|null|y|n)$)[A-Za-z][A-Za-z0-9_-]*");
  private static final int LINE = 140;

  /**
   * @throws IOException if the file cannot be read or holds no list of records
   */
  static YamlRecords read(Path file) throws IOException {
    String text = Files.readString(file);
    String comment =
        text.lines()
            .takeWhile(line -> line.isBlank() || line.startsWith("#"))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    List<ObjectNode> records =
        YAML.readerForListOf(ObjectNode.class).<List<ObjectNode>>readValue(text);
    return new YamlRecords(comment, new ArrayList<>(records));
  }

  String text() {
    var text = new StringBuilder(comment);
    for (ObjectNode one : records) {
      var lines = new ArrayList<String>();
      one.properties().forEach(field -> write(lines, "", field));
      for (int i = 0; i < lines.size(); i++) {
        text.append(i == 0 ? "- " : "  ").append(lines.get(i)).append('\n');
      }
    }
    return text.toString();
  }

  private static void write(List<String> lines, String indent, Map.Entry<String, JsonNode> field) {
    JsonNode value = field.getValue();
    String start = indent + field.getKey() + ":";
    if (fitsOneLine(value)) {
      lines.add(start + " " + inline(value));
    } else if (value.isObject()) {
      lines.add(start);
      value.properties().forEach(inner -> write(lines, indent + "  ", inner));
    } else {
      lines.add(start);
      value.forEach(element -> lines.add(indent + "  - " + inline(element)));
    }
  }

  private static boolean fitsOneLine(JsonNode value) {
    return value.isValueNode()
        || onlyValues(value) && (value.isObject() || inline(value).length() <= LINE);
  }

  private static boolean onlyValues(JsonNode value) {
    return value.valueStream().allMatch(JsonNode::isValueNode);
  }

  private static String inline(JsonNode value) {
    if (value.isObject()) {
      return value.properties().stream()
          .map(field -> field.getKey() + ": " + inline(field.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value.isArray()) {
      return value
          .valueStream()
          .map(YamlRecords::inline)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.isTextual() && NEEDS_NO_QUOTES.matcher(value.textValue()).matches()
        ? value.textValue()
        : json(value);
  }

  private static String json(JsonNode value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }
}
