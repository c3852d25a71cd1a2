package org.nextline.terminology;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Strict reading of knowledge files: an unknown field, a wrong type or a repeated key is an error
 * that names file and line, never silently ignored. Every method throws {@link DataFileException}.
 */
public final class DataFile {

  private static final ObjectMapper YAML =
      new ObjectMapper(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .registerModule(new JavaTimeModule());

  private DataFile() {}

  /** One entry of a file, with the line it starts on. */
  public record Row<T>(T value, Path file, long line) {

    /** The error that this entry deserves. */
    public DataFileException error(String message) {
      return new DataFileException(file, line, message);
    }
  }

  /** The YAML files of a folder in the order of their names. */
  public static List<Path> yamlFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new DataFileException(folder, 0, "expected a readable folder", e);
    }
  }

  /** The entries of a YAML file that holds one list. */
  public static <T> List<Row<T>> list(Path file, Class<T> type) {
    List<Row<T>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = YAML.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new DataFileException(file, 1, "expected a list of entries, each starting with '-'");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        rows.add(new Row<>(entry(parser, type, file, line), file, line));
      }
    } catch (IOException e) {
      throw explained(file, e);
    }
    return rows;
  }

  private static <T> T entry(JsonParser parser, Class<T> type, Path file, int line)
      throws IOException {
    try {
      return YAML.readValue(parser, type);
    } catch (ValueInstantiationException e) {
      throw new DataFileException(file, line, e.getCause().getMessage(), e);
    }
  }

  /** The content of a YAML file that holds one object. */
  public static <T> T object(Path file, Class<T> type) {
    try (InputStream in = Files.newInputStream(file)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw explained(file, e);
    }
  }

  /** The rows of a CSV file whose header is exactly the given one. */
  public static List<Row<NamedCsvRecord>> csv(Path file, String... header) {
    List<Row<NamedCsvRecord>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        if (!row.getHeader().equals(List.of(header))) {
          throw new DataFileException(file, 1, "expected the header " + String.join(",", header));
        }
        if (row.getFieldCount() != header.length) {
          throw new DataFileException(
              file,
              row.getStartingLineNumber(),
              "expected " + header.length + " fields, found " + row.getFieldCount());
        }
        rows.add(new Row<>(row, file, row.getStartingLineNumber()));
      }
    } catch (IOException e) {
      throw explained(file, e);
    }
    return rows;
  }

  /** The parts of a field that holds several values separated by {@code |}. */
  static List<String> parts(String field) {
    return Stream.of(field.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static DataFileException explained(Path file, IOException e) {
    int line = 0;
    String message = "cannot be read";
    if (e instanceof JsonProcessingException json) {
      line = json.getLocation() == null ? 0 : json.getLocation().getLineNr();
      message = json.getOriginalMessage();
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      message =
          "unknown field '%s', expected one of: %s"
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(Object::toString)
                      .sorted()
                      .collect(Collectors.joining(", ")));
    } else if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      message = mapping.getPath().getLast().getFieldName() + ": " + message;
    }
    return new DataFileException(file, line, message, e);
  }
}
