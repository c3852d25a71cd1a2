package org.nextline.shortlist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Violation;

/** Is what a client sends back to be kept complete and of a sane size? Looks at its JSON. */
final class ContentCheck {

  private static final int LONGEST_TITLE = 1000;

  /** A whole shortlist as JSON, in characters. */
  private static final int LARGEST = 1_000_000;

  /** What XML 1.0, and so XHTML and FHIR, does not allow in a text. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final List<Violation> violations = new ArrayList<>();

  private ContentCheck() {}

  /** Throws {@link InvalidInput} naming every field at fault. */
  static void check(JsonNode content) {
    if (content.toString().length() > LARGEST) {
      throw new InvalidInput("", "must be at most " + LARGEST + " characters of JSON in all");
    }
    var check = new ContentCheck();
    check.everywhere(content, "");
    check.assessment(content.path("assessment").path("assessments"));
    check.options(content.path("options"));
    check.urgent(content.path("urgent"), "urgent");
    check.urgent(content.path("assessment").path("urgent"), "assessment.urgent");
    if (!check.violations.isEmpty()) {
      throw new InvalidInput(check.violations);
    }
  }

  private void assessment(JsonNode assessments) {
    if (!assessments.isArray()) {
      refuse("assessment.assessments", "must be an array, as a match returned it");
    }
    for (int i = 0; i < assessments.size(); i++) {
      text(assessments.get(i), "assessment.assessments[" + i + "].", "criteriaId");
    }
  }

  private void options(JsonNode options) {
    for (int i = 0; i < options.size(); i++) {
      JsonNode option = options.get(i);
      String at = "options[" + i + "].";
      text(option, at, "id");
      text(option, at, "title");
      for (String field : List.of("kind", "fit", "source")) {
        if (option.path(field).isNull()) {
          refuse(at + field, "must not be null");
        }
      }
    }
  }

  private void urgent(JsonNode notices, String at) {
    for (int i = 0; i < notices.size(); i++) {
      text(notices.get(i), at + "[" + i + "].", "text");
    }
  }

  private void text(JsonNode parent, String at, String field) {
    String text = parent.path(field).asText("");
    if (text.isBlank() || text.length() > LONGEST_TITLE) {
      refuse(at + field, "must have 1 to " + LONGEST_TITLE + " characters");
    }
  }

  /** No list holds null, and no text a character that the exports or PostgreSQL cannot hold. */
  private void everywhere(JsonNode node, String path) {
    if (node.isTextual() && NOT_XML.matcher(node.textValue()).find()) {
      refuse(path, "must not contain control characters");
    }
    for (var field : node.properties()) {
      everywhere(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey());
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      String at = path + "[" + i + "]";
      if (node.get(i).isNull()) {
        refuse(at, "must not be null");
      }
      everywhere(node.get(i), at);
    }
  }

  private void refuse(String path, String message) {
    violations.add(new Violation(path, message));
  }
}
