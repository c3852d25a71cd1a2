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

  public List<Violation> violations() {
    return violations;
  }
}
