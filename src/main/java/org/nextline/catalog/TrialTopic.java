package org.nextline.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a trial is about, without the rest of its record.
 *
 * @param title null where the source has none
 * @param interventions as {@code "DRUG: name"}
 */
public record TrialTopic(
    String id, String title, List<String> keywords, List<String> interventions) {

  /** Title, keywords and interventions, one by one. */
  public Stream<String> texts() {
    return Stream.of(Stream.ofNullable(title), keywords.stream(), interventions.stream())
        .flatMap(texts -> texts);
  }
}
