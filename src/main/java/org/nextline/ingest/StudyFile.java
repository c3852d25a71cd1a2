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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A file of studies, one in memory at a time: a study, an array of studies, an object with an array
 * {@code studies}, any sequence of these, or one study a line; plain or gzipped.
 */
final class StudyFile {

  private static final Pattern NAME = Pattern.compile("(?i).*\\.(json|ndjson|jsonl)(\\.gz)?");
  private static final Pattern ONE_A_LINE = Pattern.compile("(?i).*\\.(ndjson|jsonl)(\\.gz)?");
  private static final ObjectMapper JSON = new ObjectMapper();

  private StudyFile() {}

  static boolean hasUsualName(String fileName) {
    return NAME.matcher(fileName).matches();
  }

  /**
   * @param studies takes each study, or whatever stands in its place
   * @param malformed takes each line that is not JSON, where there is one study a line
   * @throws IOException where the rest of the file cannot be understood
   */
  static void read(Path file, Consumer<JsonNode> studies, Consumer<String> malformed)
      throws IOException {
    try (InputStream in = open(file)) {
      if (ONE_A_LINE.matcher(file.getFileName().toString()).matches()) {
        readLines(in, studies, malformed);
      } else {
        readDocument(in, studies);
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
        ? new GZIPInputStream(in, 1 << 16)
        : in;
  }

  private static void readLines(
      InputStream in, Consumer<JsonNode> studies, Consumer<String> malformed) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        JsonNode study;
        try {
          study = JSON.readTree(line);
        } catch (IOException e) {
          malformed.accept(line);
          continue;
        }
        studies.accept(study);
      }
    }
  }

  private static void readDocument(InputStream in, Consumer<JsonNode> studies) throws IOException {
    try (JsonParser parser = JSON.createParser(in)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new EOFException("the file is empty");
      }
      for (; token != null; token = parser.nextToken()) {
        switch (token) {
          case START_ARRAY -> readArray(parser, studies);
          case START_OBJECT -> readObject(parser, studies);
          default -> studies.accept(parser.readValueAsTree());
        }
      }
    }
  }

  private static void readArray(JsonParser parser, Consumer<JsonNode> studies) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      studies.accept(parser.readValueAsTree());
    }
  }

  private static void readObject(JsonParser parser, Consumer<JsonNode> studies) throws IOException {
    ObjectNode study = JSON.createObjectNode();
    boolean wrapper = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("studies")) {
        wrapper = true;
        readArray(parser, studies);
      } else {
        study.set(name, parser.readValueAsTree());
      }
    }
    if (!wrapper) {
      studies.accept(study);
    }
  }
}
