package org.nextline.refractory.rule;

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

  /** The path of a field of this scope's course. */
  String pathOf(String field) {
    return course.path() + "." + field;
  }
}
