package org.nextline.patient;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be used. Over HTTP it becomes status 400 with these violations. */
public final class InvalidInput extends RuntimeException {

  private final transient List<Violation> violations;

  public InvalidInput(List<Violation> violations) {
    super(
        violations.stream()
            .map(v -> v.path() + ": " + v.message())
            .collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /**
   * @param path of the field as the client wrote it
   * @param message what is accepted there; never the value that was sent
   */
  public InvalidInput(String path, String message) {
    this(List.of(new Violation(path, message)));
  }

  /** The same, for input that lies below a field of what was sent. */
  public InvalidInput under(String field) {
    return new InvalidInput(
        violations.stream().map(v -> new Violation(field + "." + v.path(), v.message())).toList());
  }

  public List<Violation> violations() {
    return violations;
  }
}
