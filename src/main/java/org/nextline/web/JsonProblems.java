package org.nextline.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Violation;

/** Turns what Jackson could not read into a problem that names the field and what is accepted. */
final class JsonProblems {

  private static final int LONGEST_NAME_ECHOED = 60;

  private JsonProblems() {}

  static Problem of(JacksonException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown -> unknownProperty(unknown);
      case MismatchedInputException mismatch when mismatch.getPath().isEmpty() ->
          wholeBody(mismatch);
      case MismatchedInputException mismatch ->
          Problem.invalid(path(mismatch.getPath()), AcceptedValues.of(mismatch));
      case JsonMappingException mapping when mapping.getCause() instanceof InvalidInput invalid ->
          Problem.invalid(under(path(mapping.getPath()), invalid.violations()));
      case JsonMappingException mapping
          when mapping.getCause() instanceof StreamReadException read ->
          malformed(read);
      case JsonMappingException mapping ->
          Problem.invalid(path(mapping.getPath()), "cannot be read as what belongs here");
      default -> malformed(failure);
    };
  }

  private static Problem unknownProperty(UnrecognizedPropertyException unknown) {
    String accepted =
        unknown.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .sorted()
            .collect(Collectors.joining(", "));
    return Problem.invalid(
        path(unknown.getPath()), "is not a property known here; accepted are: " + accepted);
  }

  private static Problem wholeBody(MismatchedInputException mismatch) {
    return Problem.invalid(
        "", "the body must be " + AcceptedValues.kindOf(mismatch.getTargetType()));
  }

  private static Problem malformed(JacksonException failure) {
    JsonLocation at = failure.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new Problem(
        "malformed-json",
        400,
        "The body is not well-formed JSON",
        "The JSON cannot be read" + where + ". Property names may occur only once in an object.");
  }

  private static List<Violation> under(String path, List<Violation> violations) {
    return violations.stream()
        .map(v -> new Violation(path.isEmpty() ? v.path() : path + "." + v.path(), v.message()))
        .toList();
  }

  /** {@code profile.treatments[0].weeks}: names that the client wrote are cut to a sane length. */
  static String path(List<Reference> references) {
    var path = new StringBuilder();
    for (Reference reference : references) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(shortened(reference.getFieldName()));
      }
    }
    return Objects.toString(path);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME_ECHOED
        ? name
        : name.substring(0, LONGEST_NAME_ECHOED) + "…";
  }
}
