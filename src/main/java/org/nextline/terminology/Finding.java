package org.nextline.terminology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A symptom or sign, or a state of health that is no condition of its own.
 *
 * @param name unique
 * @param kind a symptom where none is given
 * @param synonyms other names, also of what is narrower
 */
public record Finding(String name, Kind kind, List<String> synonyms) {

  /** Kinds. */
  public enum Kind {
    @JsonProperty("symptom")
    SYMPTOM,
    @JsonProperty("condition")
    CONDITION
  }

  public Finding {
    Objects.requireNonNull(name, "expected name");
    kind = Objects.requireNonNullElse(kind, Kind.SYMPTOM);
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
  }

  /** The name and its synonyms. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), synonyms.stream()).toList();
  }
}
