package org.nextline.cli;

/** A known reason why the program cannot do its work; the message is the one line to show. */
final class StartFailure extends RuntimeException {

  StartFailure(String message) {
    super(message);
  }

  StartFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
