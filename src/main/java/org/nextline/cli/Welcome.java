package org.nextline.cli;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextline.config.LoadReport;
import org.nextline.config.NextlineConfig;
import org.nextline.security.FirstAdministrator;

/** The first lines on the terminal: where to go, what is loaded, how to stop. */
@Singleton
@Unremovable
class Welcome {

  private final List<LoadReport> reports;
  private final NextlineConfig config;
  private final DatabaseAccess database;
  private final HttpServer server;
  private final FirstAdministrator administrator;

  Welcome(
      @All List<LoadReport> reports,
      NextlineConfig config,
      @ConfigProperty(name = DatabaseAccess.URL) String databaseUrl,
      HttpServer server,
      FirstAdministrator administrator) {
    this.reports = reports;
    this.config = config;
    this.database = new DatabaseAccess(databaseUrl, "", "");
    this.server = server;
    this.administrator = administrator;
  }

  void print(PrintStream out) throws IOException {
    String home = "http://localhost:" + server.getPort() + "/";
    out.println();
    out.println(ProgramVersion.name() + " is ready.");
    out.println("  Open      " + home);
    out.println("  API       " + home + "q/openapi");
    out.println("  Data      " + config.dataDir().toAbsolutePath().normalize());
    out.println("  Database  " + database);
    out.println("  Stop      Ctrl+C, or kill " + ProcessHandle.current().pid());
    printLoaded(out);
    administrator.announceIfCreated(out);
    out.println();
  }

  void printLoaded(PrintStream out) {
    reports.stream()
        .flatMap(report -> report.lines().stream())
        .forEach(
            line -> out.printf(Locale.ROOT, "  Loaded    %,d %s%n", line.count(), line.what()));
  }
}
