package org.nextline.refractory;

import java.util.List;
import org.nextline.refractory.rule.Course;
import org.nextline.refractory.rule.Field;
import org.nextline.refractory.rule.Subject;

/** Turns decisive facts into questions that a patient or coordinator can answer. */
final class Questions {

  private static final String HISTORY =
      "Which treatments have been taken for this condition so far, and how did each one end?";

  private final Subject subject;

  Questions(Subject subject) {
    this.subject = subject;
  }

  List<MissingFact> about(DecisiveFacts.Found found) {
    return found.decides().entrySet().stream()
        .map(entry ->
            new MissingFact(
                entry.getKey(),
                question(entry.getKey(), found.asked().field(entry.getKey())),
                entry.getValue().stream().map(Target::code).toList()))
        .toList();
  }

  private String question(String path, Field field) {
    if (field == null) {
      return HISTORY;
    }
    String asked =
        field.question() == null ? "What is known of: " + field.label() + "?" : field.question();
    return asked
        .replace("{agent}", agent(path))
        .replace("{name}", path.substring(path.lastIndexOf('.') + 1));
  }

  private String agent(String path) {
    return subject.courses().stream()
        .filter(course -> path.startsWith(course.path() + "."))
        .map(Course::label)
        .findFirst()
        .orElse("this treatment");
  }
}
