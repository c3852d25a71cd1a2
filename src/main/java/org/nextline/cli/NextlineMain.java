package org.nextline.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program's entry: runs one command and ends with its exit status. */
@QuarkusMain
public final class NextlineMain {

  private static final int SECONDS_TO_CLEAN_UP = 60;

  private NextlineMain() {}

  /**
   * @param args the command and its arguments; none starts the service
   */
  public static void main(String... args) {
    CountDownLatch cleanedUp = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(cleanedUp), "clean-up"));
    int status = CommandRunner.FAILED;
    try {
      status = CommandRunner.outside().run(args.length == 0 ? new String[] {"serve"} : args);
    } finally {
      cleanedUp.countDown();
    }
    System.exit(status);
  }

  /** Holds a signalled process until the service and then its database are down. */
  private static void await(CountDownLatch cleanedUp) {
    try {
      cleanedUp.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
