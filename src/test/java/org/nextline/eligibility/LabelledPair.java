package org.nextline.eligibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nextline.eligibility.structure.Section;

/**
 * A patient's note, a criterion, and what physicians say of the two: one of "included", "not
 * included", "excluded", "not excluded", "not enough information", "not applicable".
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabelledPair(
    String note,
    @JsonProperty("criterion_type") String type,
    @JsonProperty("criterion_text") String criterion,
    @JsonProperty("expert_eligibility") String label) {

  /** The notes number their sentences. */
  private static final Pattern SENTENCE_NUMBER = Pattern.compile("(?m)^\\d+\\. ");

  static List<LabelledPair> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      pairs.add(json.readValue(line, LabelledPair.class));
    }
    return pairs;
  }

  /** One pair has a criterion without text. */
  LabelledPair {
    criterion = Objects.requireNonNullElse(criterion, "");
  }

  Section section() {
    return type.equals("exclusion") ? Section.EXCLUSION : Section.INCLUSION;
  }

  String noteText() {
    return SENTENCE_NUMBER.matcher(note).replaceAll("");
  }
}
