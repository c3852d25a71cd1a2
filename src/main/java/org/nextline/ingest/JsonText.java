package org.nextline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads values out of a JSON tree; a value that is missing, empty or of another kind is null. */
public final class JsonText {

  private static final Pattern MARKDOWN_ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final String NOT_STORABLE = "\0";

  private JsonText() {}

  public static String text(JsonNode node) {
    if (!node.isValueNode() || node.isNull()) {
      return null;
    }
    String text = node.asText().replace(NOT_STORABLE, "").strip();
    return text.isEmpty() ? null : text;
  }

  /** The first of these fields that says something. */
  public static String firstText(JsonNode node, String... fields) {
    return Stream.of(fields)
        .map(field -> text(node.path(field)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Markdown as plain text: {@code \>=} stands for {@code >=}. Lists and headings stay. */
  static String markdown(JsonNode node) {
    String text = text(node);
    return text == null || text.indexOf('\\') < 0
        ? text
        : MARKDOWN_ESCAPE.matcher(text).replaceAll("$1");
  }

  public static List<String> texts(JsonNode array) {
    return texts(array.valueStream());
  }

  /** One field of every object in an array. */
  public static List<String> texts(JsonNode array, String field) {
    return texts(array.valueStream().map(element -> element.path(field)));
  }

  /** A date; the first of the month where the day is missing. */
  public static LocalDate date(JsonNode node) {
    return RegistryDate.parse(text(node));
  }

  public static Double number(JsonNode node) {
    return node.isNumber() ? node.doubleValue() : null;
  }

  private static List<String> texts(Stream<JsonNode> nodes) {
    return nodes.map(JsonText::text).filter(Objects::nonNull).distinct().toList();
  }
}
