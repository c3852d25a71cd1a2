package org.nextline.ingest.sync;

import java.io.IOException;

/** The registry answered, and asking again would not help. */
final class Refused extends IOException {

  private final int status;

  Refused(int status, String message) {
    super("the registry refuses the request (%d): %s".formatted(status, message));
    this.status = status;
  }

  int status() {
    return status;
  }
}
