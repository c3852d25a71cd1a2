package org.nextline.cli;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings up what a command on the catalogue needs, in order: the data folder, the database, the
 * application; and takes it down in the opposite order.
 */
final class CatalogueRuntime {

  /** Runs the command line inside the application and tells its exit status. */
  int run(CatalogueCommand command, List<String> args) throws Exception {
    Settings settings = Settings.read();
    try (DataFolder folder = DataFolder.open(settings.dataDir())) {
      if (command.serves()) {
        folder.claimService();
        HttpPort.check(settings.httpHost(), settings.httpPort());
      } else {
        stayQuiet();
      }
      if (settings.externalDatabase().isPresent()) {
        ExternalDatabase.check(settings.externalDatabase().get());
        return runApplication(args);
      }
      try (SharedPostgres postgres = SharedPostgres.join(folder)) {
        postgres.access().publish();
        return runApplication(args);
      }
    }
  }

  private static void stayQuiet() {
    System.setProperty("quarkus.http.host-enabled", "false");
    System.setProperty("quarkus.scheduler.enabled", "false");
  }

  private static int runApplication(List<String> args) throws Exception {
    AtomicInteger status = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Quarkus.run(
        NextlineApplication.class,
        (exit, cause) -> {
          status.set(exit);
          failure.set(cause);
        },
        args.toArray(String[]::new));
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return status.get();
  }
}
