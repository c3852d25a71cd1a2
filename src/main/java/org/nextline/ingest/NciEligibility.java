package org.nextline.ingest;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The criteria of the NCI API, each marked as inclusion or exclusion, as one text. */
final class NciEligibility {

  private NciEligibility() {}

  /** Null where there is none. */
  static String text(JsonNode criteria) {
    List<JsonNode> ordered =
        criteria
            .valueStream()
            .filter(criterion -> words(criterion) != null)
            .sorted(Comparator.comparingInt(criterion -> criterion.path("display_order").asInt()))
            .toList();
    if (ordered.isEmpty()) {
      return null;
    }
    // One criterion that holds everything brings its own headings.
    if (ordered.size() == 1 && isInclusion(ordered.getFirst())) {
      return words(ordered.getFirst());
    }
    return (section("Inclusion Criteria:", ordered, NciEligibility::isInclusion)
            + section("Exclusion Criteria:", ordered, criterion -> !isInclusion(criterion)))
        .strip();
  }

  private static String section(
      String heading, List<JsonNode> criteria, Predicate<JsonNode> belongs) {
    String items =
        criteria.stream()
            .filter(belongs)
            .map(NciEligibility::words)
            .map(words -> words.startsWith("- ") ? words : "- " + words)
            .collect(joining("\n\n"));
    return items.isEmpty() ? "" : heading + "\n\n" + items + "\n\n";
  }

  private static boolean isInclusion(JsonNode criterion) {
    return criterion.path("inclusion_indicator").asBoolean(true);
  }

  private static String words(JsonNode criterion) {
    String text = JsonText.text(criterion.path("description"));
    return text == null ? null : WrappedText.unwrapped(text);
  }
}
