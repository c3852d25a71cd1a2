package org.nextline.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads records written in JSON, one in memory at a time: a record, an array of them, an object
 * that wraps such an array, any sequence of these, or one record a line.
 */
public final class JsonRecords {

  private static final Pattern NAME = Pattern.compile("(?i).*\\.(json|ndjson|jsonl)(\\.gz)?");
  private static final Pattern ONE_A_LINE = Pattern.compile("(?i).*\\.(ndjson|jsonl)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> wrappers;

  /**
   * @param wrappers the fields whose arrays hold records, where an object wraps them
   */
  public JsonRecords(String... wrappers) {
    this.wrappers = Set.of(wrappers);
  }

  /** Whether a file's name ends as those of JSON do. */
  public static boolean hasUsualName(String fileName) {
    return NAME.matcher(fileName).matches();
  }

  /**
   * @param records takes each record, or whatever stands in its place
   * @param malformed takes each line that is not JSON, where there is one record a line
   * @throws IOException where the rest of the file cannot be understood
   */
  public void read(InputFile file, Consumer<JsonNode> records, Consumer<String> malformed)
      throws IOException {
    if (ONE_A_LINE.matcher(file.name()).matches()) {
      readLines(file.content(), records, malformed);
    } else {
      readDocument(file.content(), records);
    }
  }

  private static void readLines(
      InputStream in, Consumer<JsonNode> records, Consumer<String> malformed) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        JsonNode record;
        try {
          record = JSON.readTree(line);
        } catch (IOException e) {
          malformed.accept(line);
          continue;
        }
        records.accept(record);
      }
    }
  }

  private void readDocument(InputStream in, Consumer<JsonNode> records) throws IOException {
    try (JsonParser parser = JSON.createParser(in)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new EOFException("the file is empty");
      }
      for (; token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> readArray(parser, records);
          case START_OBJECT -> readObject(parser, records);
          default -> records.accept(parser.readValueAsTree());
        }
      }
    }
  }

  private static void readArray(JsonParser parser, Consumer<JsonNode> records) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      records.accept(parser.readValueAsTree());
    }
  }

  private void readObject(JsonParser parser, Consumer<JsonNode> records) throws IOException {
    ObjectNode record = JSON.createObjectNode();
    boolean wrapper = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && wrappers.contains(name)) {
        wrapper = true;
        readArray(parser, records);
      } else {
        record.set(name, parser.readValueAsTree());
      }
    }
    if (!wrapper) {
      records.accept(record);
    }
  }
}
