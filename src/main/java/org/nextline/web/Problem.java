package org.nextline.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nextline.patient.Violation;

/**
 * The body of every error answer (RFC 9457), served as {@code application/problem+json}.
 *
 * @param type {@code urn:nextline:problem:<slug>}: what kind of error, for programs
 * @param title the kind of error, in words
 * @param status the HTTP status
 * @param detail what happened this time and what to do; never a value that was sent
 * @param violations one for each field at fault; empty where no field is
 */
public record Problem(
    String type, String title, int status, String detail, List<Violation> violations) {

  /** Media type of an error answer. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem(String slug, int status, String title, String detail) {
    this("urn:nextline:problem:" + slug, title, status, detail, List.of());
  }

  /** Bad input, one violation for each field at fault. */
  static Problem invalid(List<Violation> violations) {
    return new Problem(
        "urn:nextline:problem:invalid-input",
        "The input cannot be used",
        400,
        "Please correct the fields listed under violations.",
        violations);
  }

  /** Bad input at one field. */
  static Problem invalid(String path, String message) {
    return invalid(List.of(new Violation(path, message)));
  }

  /** The answer that carries this problem. */
  public Response toResponse() {
    return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this).build();
  }
}
