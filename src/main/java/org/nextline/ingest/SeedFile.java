package org.nextline.ingest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.catalog.SourceRef;

/** Files of seed data: YAML lists whose fields must all be known. */
final class SeedFile {

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Says what the centres' accreditations mean; it lists no centre. */
  private static final String SCHEMES = "schemes.yaml";

  private SeedFile() {}

  static boolean isYaml(String fileName) {
    return fileName.endsWith(".yaml");
  }

  /**
   * The files of a folder that hold data, by name; its README and the accreditation schemes are
   * none.
   */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isYaml(file.toString()) || file.toString().endsWith(".csv"))
          .filter(file -> !file.getFileName().toString().equals(SCHEMES))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IOException where a field is unknown or of the wrong kind; the message names it
   */
  static <T> List<T> read(Path yaml, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(yaml)) {
      return read(in, type);
    }
  }

  /** The same of a file that is open. */
  static <T> List<T> read(InputStream yaml, Class<T> type) throws IOException {
    return YAML.readValue(yaml, YAML.getTypeFactory().constructCollectionType(List.class, type));
  }

  static SourceRef named(SourceRef source) {
    required(source, "source");
    required(source.registry(), "source.registry");
    return source;
  }

  static SourceRef dated(SourceRef source) {
    required(named(source).asOf(), "source.asOf");
    return source;
  }

  static <T> T required(T value, String field) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
    return value;
  }

  static <T> List<T> orEmpty(List<T> values) {
    return values == null ? List.of() : values;
  }
}
