package org.nextline.shortlist;

import java.util.ArrayList;
import java.util.List;
import org.nextline.matching.Option;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Violation;

/** Is what a client sends back to be kept complete and of a sane size? */
final class ContentCheck {

  private static final int LONGEST_TITLE = 1000;

  /** A whole shortlist as JSON, in characters. */
  static final int LARGEST = 1_000_000;

  private ContentCheck() {}

  /** Throws {@link InvalidInput} naming every field at fault. */
  static void check(ShortlistContent content) {
    List<Violation> violations = new ArrayList<>();
    if (content.assessment().assessments() == null) {
      violations.add(
          new Violation("assessment.assessments", "must be an array, as a match returned it"));
    } else if (content.assessment().assessments().contains(null)) {
      violations.add(new Violation("assessment.assessments", "must not contain null"));
    }
    for (int i = 0; i < content.options().size(); i++) {
      check("options[" + i + "].", content.options().get(i), violations);
    }
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }

  /** Throws {@link InvalidInput} for what the database cannot or should not hold. */
  static void checkSize(String json) {
    if (json.length() > LARGEST) {
      throw new InvalidInput("", "must be at most " + LARGEST + " characters of JSON in all");
    }
    if (json.contains("\\u0000")) {
      throw new InvalidInput("", "must not contain the character NUL (U+0000)");
    }
  }

  private static void check(String at, Option option, List<Violation> violations) {
    if (option.kind() == null) {
      violations.add(new Violation(at + "kind", "must not be null"));
    }
    if (option.id() == null || option.id().isBlank()) {
      violations.add(new Violation(at + "id", "must not be blank"));
    }
    if (option.title() == null
        || option.title().isBlank()
        || option.title().length() > LONGEST_TITLE) {
      violations.add(
          new Violation(at + "title", "must have 1 to " + LONGEST_TITLE + " characters"));
    }
    if (option.fit() == null) {
      violations.add(new Violation(at + "fit", "must not be null"));
    }
    if (option.source() == null) {
      violations.add(new Violation(at + "source", "must not be null"));
    }
  }
}
