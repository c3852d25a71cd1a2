package org.nextline.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Patients with trials that experts judged for them.
 *
 * @param texts eligibility texts by trial; only trials that have one
 */
record JudgedPatients(List<Patient> patients, Map<String, String> texts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What an expert said of a trial for a patient. */
  enum Label {
    OFF_TOPIC,
    EXCLUDED,
    ELIGIBLE
  }

  record Patient(String note, Map<String, Label> judgements) {}

  static JudgedPatients read(Path folder) throws IOException {
    Map<String, Map<String, Label>> judgements = new HashMap<>();
    List<String> rows = Files.readAllLines(folder.resolve("qrels.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t");
      judgements
          .computeIfAbsent(fields[0], topic -> new HashMap<>())
          .put(fields[1], Label.values()[Integer.parseInt(fields[2])]);
    }
    List<Patient> patients = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("topics.jsonl"))) {
      JsonNode topic = JSON.readTree(line);
      patients.add(
          new Patient(
              topic.get("text").asText(),
              judgements.getOrDefault(topic.get("id").asText(), Map.of())));
    }
    return new JudgedPatients(patients, texts(folder.resolve("trials.jsonl.gz")));
  }

  private static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode trial = JSON.readTree(line);
        if (trial.hasNonNull("eligibilityText")) {
          texts.put(trial.get("nctId").asText(), trial.get("eligibilityText").asText());
        }
      }
    }
    return texts;
  }
}
