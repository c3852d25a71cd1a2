package org.nextline.ingest.sync;

import java.time.Duration;

/** Keeps requests apart in time. */
final class RequestPace {

  private final Duration apart;
  private long lastNanos;
  private boolean asked;

  RequestPace(Duration apart) {
    this.apart = apart;
  }

  /** Waits until the next request may go out. */
  synchronized void await() throws InterruptedException {
    if (asked) {
      long left = apart.toNanos() - (System.nanoTime() - lastNanos);
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
      }
    }
    asked = true;
    lastNanos = System.nanoTime();
  }
}
