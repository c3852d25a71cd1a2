package org.nextline.web;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Violation;

/** Bad input of every kind becomes status 400 with the fields at fault. */
class InputMappers {

  private static final Comparator<Violation> BY_PATH =
      Comparator.comparing(Violation::path).thenComparing(Violation::message);

  private final Incidents incidents;

  InputMappers(Incidents incidents) {
    this.incidents = incidents;
  }

  @ServerExceptionMapper
  Response unreadable(MismatchedInputException failure) {
    return JsonProblems.of(failure).toResponse();
  }

  /** JSON nested deeper, or with longer numbers and names, than can be meant. */
  @ServerExceptionMapper
  Response excessive(StreamConstraintsException failure) {
    return JsonProblems.of(failure).toResponse();
  }

  @ServerExceptionMapper
  Response invalid(InvalidInput failure) {
    return Problem.invalid(failure.violations()).toResponse();
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException failure) {
    var violations = failure.getConstraintViolations();
    if (violations.stream().anyMatch(BeanViolations::isOurs)) {
      return incidents.report(failure).toResponse();
    }
    return Problem.invalid(violations.stream().map(BeanViolations::of).sorted(BY_PATH).toList())
        .toResponse();
  }
}
