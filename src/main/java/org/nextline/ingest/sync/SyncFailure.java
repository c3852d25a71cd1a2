package org.nextline.ingest.sync;

/** A synchronisation did not come to its end; the next one goes on where it stopped. */
public final class SyncFailure extends RuntimeException {

  SyncFailure(String message) {
    super(message);
  }

  SyncFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
