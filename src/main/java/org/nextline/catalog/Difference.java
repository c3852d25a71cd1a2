package org.nextline.catalog;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** One difference between two states of a trial; each part but the kind may be null. */
record Difference(TrialChange.Kind kind, String subject, String before, String after) {

  static Difference about(TrialChange.Kind kind, String subject) {
    return new Difference(kind, subject, null, null);
  }

  static Difference of(TrialChange.Kind kind, Object before, Object after) {
    return new Difference(kind, null, text(before), text(after));
  }

  private static String text(Object value) {
    return switch (value) {
      case null -> null;
      case Collection<?> none when none.isEmpty() -> null;
      case Collection<?> values ->
          values.stream().map(Objects::toString).collect(Collectors.joining("; "));
      default -> value.toString();
    };
  }
}
