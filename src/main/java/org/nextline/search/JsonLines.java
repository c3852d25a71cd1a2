package org.nextline.search;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Reads files of lines, plain or {@code .gz}, and JSON objects from them. */
final class JsonLines {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JsonLines() {}

  /** What to do with a line; lines count from 1. */
  interface Line {
    void read(int number, String text) throws IOException;
  }

  /** What to do with an object; throws {@link IllegalArgumentException} where it will not do. */
  interface Item<T> {
    void read(T item) throws IOException;
  }

  static void lines(Path file, Line line) throws IOException {
    try (BufferedReader reader = reader(file)) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          line.read(number, text);
        }
      }
    }
  }

  /** Reads one object a line; what cannot be read or used is told with its line and skipped. */
  static <T> void objects(Path file, Class<T> type, Problems problems, Item<T> item)
      throws IOException {
    ObjectReader json = MAPPER.readerFor(type);
    lines(
        file,
        (number, text) -> {
          try {
            item.read(present(json.readValue(text)));
          } catch (JsonProcessingException e) {
            problems.add(file, number, reason(e));
          } catch (IllegalArgumentException e) {
            problems.add(file, number, e.getMessage());
          }
        });
  }

  private static <T> T present(T item) {
    if (item == null) {
      throw new IllegalArgumentException("null stands where an object is expected");
    }
    return item;
  }

  /** Jackson's own message may quote the line, which may be a patient's note. */
  private static String reason(JsonProcessingException e) {
    if (e.getCause() instanceof IllegalArgumentException refused) {
      return refused.getMessage();
    }
    JsonLocation where = e.getLocation();
    return "no readable JSON object"
        + (where == null ? "" : " (at column " + where.getColumnNr() + ")");
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
