package org.nextline.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The eligibility texts of the registry union, read in place. */
final class RegistryTexts {

  private RegistryTexts() {}

  /** By trial id, in the order of the file. */
  static Map<String, String> of(Path unionFolder) {
    Map<String, String> texts = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(unionFolder.resolve("trials.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode trial = json.readTree(line);
        String text = trial.path("eligibilityText").asText("");
        if (!text.isBlank()) {
          texts.put(trial.path("nctId").asText(), text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
