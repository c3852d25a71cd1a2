package org.nextline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds a process that was told to stop until the service and then its database are down: without
 * it the virtual machine would end as soon as the service is.
 */
final class Shutdown {

  private static final int SECONDS_TO_CLEAN_UP = 60;

  private final CountDownLatch cleanedUp = new CountDownLatch(1);
  private volatile boolean requested;

  Shutdown() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::await, "clean-up"));
  }

  private void await() {
    requested = true;
    try {
      cleanedUp.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives up a start that was interrupted. */
  void check() {
    if (requested) {
      throw new StartFailure("Stopped before it was up.");
    }
  }

  /** Lets the process end. */
  void cleanedUp() {
    cleanedUp.countDown();
  }
}
