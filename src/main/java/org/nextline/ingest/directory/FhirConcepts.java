package org.nextline.ingest.directory;

import static org.nextline.ingest.JsonText.firstText;
import static org.nextline.ingest.JsonText.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a resource is about, out of its codeable concepts.
 *
 * @param codes as {@code system|code}
 * @param texts in words, as the directory writes them
 */
record FhirConcepts(Set<String> codes, List<String> texts) {

  /** All concepts in some fields of a resource, each an array or a single one. */
  static FhirConcepts of(JsonNode resource, String... fields) {
    Set<String> codes = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>();
    for (String field : fields) {
      JsonNode value = resource.path(field);
      for (JsonNode concept : value.isArray() ? value : List.of(value)) {
        for (JsonNode coding : concept.path("coding")) {
          codes.add(text(coding.path("system")) + "|" + text(coding.path("code")));
        }
        texts.add(words(concept));
      }
    }
    return new FhirConcepts(codes, texts.stream().filter(Objects::nonNull).distinct().toList());
  }

  /** Null where it has codes only. */
  private static String words(JsonNode concept) {
    String text = text(concept.path("text"));
    return text == null ? firstText(concept.path("coding").path(0), "display") : text;
  }

  FhirConcepts and(String name) {
    List<String> more = new ArrayList<>(texts);
    if (name != null) {
      more.add(name);
    }
    return new FhirConcepts(codes, more);
  }

  /** Whether a text holds the word as a whole, in any case. */
  boolean mentions(String word) {
    Pattern whole =
        Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
    return texts.stream().anyMatch(text -> whole.matcher(text).find());
  }

  boolean hasCode(Set<String> anySystem) {
    return codes.stream()
        .anyMatch(code -> anySystem.contains(code.substring(code.indexOf('|') + 1)));
  }
}
