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
import org.nextline.eligibility.predicate.AgeIs;
import org.nextline.eligibility.predicate.Range;
import org.nextline.eligibility.predicate.SexIs;
import org.nextline.patient.Sex;

/**
 * Patients with trials that experts judged for them.
 *
 * @param trials by id; only those that have an eligibility text
 */
record JudgedPatients(List<Patient> patients, Map<String, Trial> trials) {

  /**
   * @param sex {@code FEMALE} or {@code MALE} where the registry takes only one
   */
  record Trial(String text, double minAge, double maxAge, String sex) {

    /** What the registry says in fields of their own. */
    List<Criterion> fields() {
      List<Criterion> fields = new ArrayList<>();
      fields.add(new Criterion.Inclusion("age", new AgeIs(Range.between(minAge, maxAge)), null));
      if (sex.equals("FEMALE") || sex.equals("MALE")) {
        fields.add(new Criterion.Inclusion("sex", new SexIs(Sex.valueOf(sex)), null));
      }
      return fields;
    }
  }

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
    return new JudgedPatients(patients, trials(folder.resolve("trials.jsonl.gz")));
  }

  private static Map<String, Trial> trials(Path file) throws IOException {
    Map<String, Trial> trials = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode trial = JSON.readTree(line);
        if (trial.hasNonNull("eligibilityText")) {
          double min = years(trial.path("minAge").asText(""), 0);
          double max = years(trial.path("maxAge").asText(""), Double.POSITIVE_INFINITY);
          trials.put(
              trial.get("nctId").asText(),
              new Trial(
                  trial.get("eligibilityText").asText(),
                  Math.min(min, max),
                  max,
                  trial.path("sex").asText("ALL")));
        }
      }
    }
    return trials;
  }

  /** "18 Years"; ages in smaller units bound no grown-up. */
  private static double years(String age, double none) {
    return age.endsWith(" Years") ? Double.parseDouble(age.replace(" Years", "")) : none;
  }
}
