package org.nextline.portal;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.matching.MatchRequest;
import org.nextline.matching.OptionKind;
import org.nextline.patient.PatientProfile;

/**
 * Which part of the results the person asked for.
 *
 * @param kind the only kind wanted; null: all
 * @param cursor of the page before; null: the first page
 */
record ResultsState(OptionKind kind, String cursor, boolean includeUnlikely) {

  static ResultsState of(MultivaluedMap<String, String> sent) {
    return new ResultsState(kind(last(sent, "kind")), last(sent, "cursor"), isTicked(sent));
  }

  MatchRequest request(PatientProfile profile) {
    return new MatchRequest(
        profile, kind == null ? null : List.of(kind), null, cursor, null, includeUnlikely);
  }

  private static boolean isTicked(MultivaluedMap<String, String> sent) {
    return "yes".equals(last(sent, "unlikely"));
  }

  private static OptionKind kind(String code) {
    return Stream.of(OptionKind.values())
        .filter(k -> k.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** The last value counts: a button comes after the hidden field of the same name. */
  private static String last(MultivaluedMap<String, String> sent, String name) {
    List<String> values = sent.get(name);
    return values == null || values.isEmpty() || values.getLast().isBlank()
        ? null
        : values.getLast();
  }
}
