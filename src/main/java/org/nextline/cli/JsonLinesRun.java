package org.nextline.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.nextline.patient.InvalidInput;
import org.nextline.web.StrictReader;

/**
 * Answers files of JSON lines one by one, in constant memory: results to standard output, what
 * could not be handled to standard error with file and line.
 */
final class JsonLinesRun<T> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final StrictReader<T> reader;
  private final Function<T, ?> answer;
  private final ObjectWriter json = StrictReader.mapper().writer();
  private boolean complete = true;

  private JsonLinesRun(Class<T> type, Function<T, ?> answer) {
    this.reader = new StrictReader<>(type);
    this.answer = answer;
  }

  /** The exit status: 0 only when every line was answered. */
  static <T> int over(List<Path> files, Class<T> type, Function<T, ?> answer) {
    JsonLinesRun<T> run = new JsonLinesRun<>(type, answer);
    try (BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
      for (Path file : files) {
        run.read(file, out);
      }
    } catch (NoSuchFileException e) {
      throw new StartFailure("There is no file " + e.getFile() + ".");
    } catch (IOException e) {
      throw new StartFailure("Cannot read or write: " + FailureLine.flat(e.getMessage()) + ".", e);
    }
    return run.complete ? 0 : CommandRunner.FAILED;
  }

  private void read(Path file, BufferedWriter out) throws IOException {
    try (BufferedReader lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          answer(line, file + ":" + number, out);
        }
      }
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    return file.equals(STANDARD_INPUT)
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(file);
  }

  private void answer(String line, String place, BufferedWriter out) throws IOException {
    try {
      out.write(json.writeValueAsString(answer.apply(reader.read(line))));
      out.newLine();
    } catch (InvalidInput e) {
      complete = false;
      System.err.println(place + ": " + e.getMessage());
    }
  }
}
