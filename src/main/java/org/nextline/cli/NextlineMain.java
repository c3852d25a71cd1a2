package org.nextline.cli;

import io.quarkus.runtime.annotations.QuarkusMain;

/** The program's entry: runs one command and ends with its exit status. */
@QuarkusMain
public final class NextlineMain {

  /**
   * @param args the command and its arguments; none starts the service
   */
  public static void main(String... args) {
    Shutdown shutdown = new Shutdown();
    int status = CommandRunner.FAILED;
    try {
      status =
          CommandRunner.outside(new CatalogueRuntime(shutdown))
              .run(args.length == 0 ? new String[] {"serve"} : args);
    } catch (RuntimeException | Error e) {
      System.err.println("nextline: " + FailureLine.of(e));
    } finally {
      shutdown.cleanedUp();
    }
    System.exit(status);
  }
}
