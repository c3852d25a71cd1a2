package org.nextline.ingest.directory;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nextline.catalog.PalliativeServiceRecord;

/**
 * What services and specialties of FHIR directories mean to us: {@code mappings/fhir.yaml}.
 *
 * @param noFacilities codes of organization types that see no patients
 */
record FhirMeanings(
    @JsonProperty(required = true) List<Palliative> palliative,
    @JsonProperty(required = true) List<Special> special,
    @JsonProperty(required = true) Set<String> noFacilities) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** Codes as {@code system|code}, and words of the text. */
  interface Meaning {
    List<String> codes();

    List<String> words();

    default boolean isMeantBy(FhirConcepts concepts) {
      return Stream.ofNullable(codes()).flatMap(List::stream).anyMatch(concepts.codes()::contains)
          || Stream.ofNullable(words()).flatMap(List::stream).anyMatch(concepts::mentions);
    }
  }

  /** A kind of palliative service. */
  record Palliative(PalliativeServiceRecord.Type type, List<String> codes, List<String> words)
      implements Meaning {}

  /** What a centre is special for. */
  record Special(List<String> conditions, List<String> codes, List<String> words)
      implements Meaning {}

  static FhirMeanings read(Path folder) {
    try (InputStream in = Files.newInputStream(folder.resolve("fhir.yaml"))) {
      return YAML.readValue(in, FhirMeanings.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<PalliativeServiceRecord.Type> palliative(FhirConcepts concepts) {
    return palliative.stream()
        .filter(kind -> kind.isMeantBy(concepts))
        .map(Palliative::type)
        .findFirst();
  }

  List<String> conditions(FhirConcepts concepts) {
    return special.stream()
        .filter(kind -> kind.isMeantBy(concepts))
        .flatMap(kind -> kind.conditions().stream())
        .distinct()
        .toList();
  }
}
