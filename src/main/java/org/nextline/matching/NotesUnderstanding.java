package org.nextline.matching;

import java.util.List;
import java.util.Locale;
import org.nextline.patient.narrative.NotesReader;
import org.nextline.refractory.Understanding;

/** Says what was read from the notes of a profile, so that it can be checked. */
final class NotesUnderstanding {

  private static final String READ = "READ_FROM_NOTES";

  private NotesUnderstanding() {}

  /** An entry for each field that the notes added to. */
  static List<Understanding> of(NotesReader.Filled noted) {
    return noted.additions().stream().map(NotesUnderstanding::understanding).toList();
  }

  private static Understanding understanding(NotesReader.Addition addition) {
    return new Understanding(
        addition.path(),
        null,
        addition.as(),
        READ,
        "Read from the notes, please check: %s: %s."
            .formatted(words(addition.path()), addition.as()));
  }

  /** "otherConditions" is "other conditions". */
  private static String words(String path) {
    return path.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
