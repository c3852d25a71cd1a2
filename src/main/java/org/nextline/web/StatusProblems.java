package org.nextline.web;

/** The problem that belongs to an HTTP status. */
final class StatusProblems {

  private StatusProblems() {}

  static Problem of(int status) {
    return switch (status) {
      case 400 ->
          new Problem(
              "bad-request",
              status,
              "The request cannot be used",
              "A part of the request cannot be read.");
      case 401 ->
          new Problem(
              "not-signed-in",
              status,
              "Please sign in",
              "This address needs an account: send user name and password (HTTP Basic).");
      case 403 ->
          new Problem(
              "not-allowed", status, "Not allowed", "Your account's role does not allow this.");
      case 404 ->
          new Problem(
              "not-found", status, "Not found", "There is nothing at this address for you.");
      case 405 ->
          new Problem(
              "method-not-allowed",
              status,
              "Method not allowed",
              "This address does not answer this method; /q/openapi lists those that it does.");
      case 406 ->
          new Problem(
              "not-acceptable",
              status,
              "No such representation",
              "This address cannot answer in a media type that the header Accept lists.");
      case 409 ->
          new Problem(
              "conflict", status, "Conflict", "The request does not fit the present state.");
      case 413 ->
          new Problem(
              "body-too-large", status, "The body is too large", "A body may have at most 2 MB.");
      case 415 ->
          new Problem(
              "unsupported-media-type",
              status,
              "Unsupported media type",
              "Send the body in the media type that this address reads, usually application/json.");
      default ->
          new Problem("refused", status, "The request was refused", "Status " + status + ".");
    };
  }
}
