package org.nextline.refractory.rule;

import java.util.List;

/**
 * Where a rule is judged: an inquiry and, inside a treatment history, one course.
 *
 * @param course null outside the treatment history
 */
public record Scope(Inquiry inquiry, Course course) {

  public Scope within(Course inner) {
    return new Scope(inquiry, inner);
  }

  Subject subject() {
    return inquiry.subject();
  }

  /** What a field of this scope's course was read from, contradicting sources included. */
  List<String> evidenceOf(String field) {
    return course.isInConflict(field)
        ? List.of(pathOf(field), pathOf("conflicts"))
        : List.of(pathOf(field));
  }

  /** The path of a field of this scope's course. */
  String pathOf(String field) {
    return course.pathOf(field);
  }
}
