package org.nextline.patient.narrative;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nextline.terminology.DataFile;

/**
 * The content of {@code seed-data/narratives}, and the findings and markers that criteria name, so
 * that both are told by the same names.
 */
record ReadingData(
    Assertions assertions, ReadingWords words, List<NamedState> states, List<Marker> markers) {

  /** The content of {@code assertions.yaml}. */
  record Assertions(
      List<Cue> cues,
      List<String> notCues,
      List<String> ends,
      Map<Assertion, List<String>> endsOnly,
      Family family,
      Map<Section, List<String>> headings) {}

  /** Which side of a cue it speaks of. */
  enum Side {
    FOLLOWING,
    PRECEDING
  }

  /** What a cue speaks of. */
  enum Only {
    TREATMENT
  }

  /**
   * @param words how far it reaches
   * @param only null: of everything
   */
  record Cue(Assertion says, Side reaches, int words, Only only, List<String> phrases) {}

  /**
   * @param have after a relative: what follows is the relative's
   * @param between how many words may stand between
   * @param report after a relative: the relative speaks of the patient
   * @param notSubject before a relative: nothing is said of the relative
   * @param in before a relative, perhaps with {@code own} between: what stands before is the
   *     relative's
   */
  record Family(
      List<String> relatives,
      List<String> have,
      int between,
      List<String> report,
      List<String> notSubject,
      List<String> in,
      List<String> own) {}

  /** A disease or state of health that criteria name and that is no condition. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record NamedState(String id, String name, List<String> synonyms, List<String> exact) {
    List<String> names() {
      return withName(name, synonyms);
    }

    List<String> exactNames() {
      return Objects.requireNonNullElse(exact, List.of());
    }
  }

  /** A gene, receptor or resistance determinant. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Marker(String name, List<String> synonyms) {
    List<String> names() {
      return withName(name, synonyms);
    }
  }

  private static List<String> withName(String name, List<String> synonyms) {
    return Stream.concat(
            Stream.of(name), Objects.requireNonNullElse(synonyms, List.<String>of()).stream())
        .toList();
  }

  /**
   * @throws org.nextline.terminology.DataFileException naming file, line and what was expected
   */
  static ReadingData load(Path folder, Path eligibility) {
    return new ReadingData(
        DataFile.object(folder.resolve("assertions.yaml"), Assertions.class),
        DataFile.object(folder.resolve("reading.yaml"), ReadingWords.class),
        values(eligibility.resolve("findings.yaml"), NamedState.class),
        values(eligibility.resolve("markers.yaml"), Marker.class));
  }

  private static <T> List<T> values(Path file, Class<T> type) {
    return DataFile.list(file, type).stream().map(DataFile.Row::value).toList();
  }
}
