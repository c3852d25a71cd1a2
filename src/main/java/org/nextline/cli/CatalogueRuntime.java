package org.nextline.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings up what a command on the catalogue needs, in order: the data folder, the database, the
 * application; and takes it down in the opposite order.
 */
final class CatalogueRuntime implements Launch.Catalogue {

  private final Shutdown shutdown;

  CatalogueRuntime(Shutdown shutdown) {
    this.shutdown = shutdown;
  }

  @Override
  public int run(CatalogueCommand command, List<String> args) throws Exception {
    try {
      return runWithin(command, args);
    } catch (Exception e) {
      shutdown.check();
      throw e;
    }
  }

  private int runWithin(CatalogueCommand command, List<String> args) throws IOException {
    Settings settings = Settings.read();
    shutdown.check();
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

  private int runApplication(List<String> args) {
    shutdown.check();
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
