package org.nextline.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * The embedded PostgreSQL's data: made at the first start, kept from then on. It listens on the
 * loopback address only and asks for a password that lies beside it, readable by its owner.
 */
final class PostgresCluster {

  private static final String USER = "nextline";
  private static final String SECONDS_TO_START_OR_STOP = "120";

  private final PostgresPrograms programs;
  private final Path data;
  private final Path passwordFile;
  private final Path log;

  PostgresCluster(Path dataFolder, PostgresPrograms programs) {
    this.programs = programs;
    this.data = dataFolder.resolve("postgres");
    this.passwordFile = dataFolder.resolve("postgres.password");
    this.log = dataFolder.resolve("postgres.log");
  }

  /**
   * How to log in to the running server.
   *
   * @throws StartFailure when none is running
   */
  DatabaseAccess access() throws IOException {
    int port =
        Postmaster.of(data)
            .orElseThrow(() -> new StartFailure("The PostgreSQL in " + data + " has gone away."))
            .port();
    return new DatabaseAccess(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, Files.readString(passwordFile));
  }

  /** Starts the server, on a free port, and makes its data first where there is none. */
  void start() throws IOException {
    if (Files.exists(data)) {
      checkVersion();
    } else {
      initialise();
    }
    Postmaster.forgetStranger(data);
    Files.deleteIfExists(log);
    List<String> options =
        List.of(
            "-p " + freePort(),
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c fsync=on",
            "-c synchronous_commit=on",
            // What people stored must not reach a log through a failed statement.
            "-c log_min_error_statement=panic",
            "-c log_error_verbosity=terse");
    control("start", "-l", log.toString(), "-o", String.join(" ", options));
  }

  /** Stops the server if it runs. */
  void stop() throws IOException {
    if (Postmaster.of(data).isPresent()) {
      control("stop", "-m", "fast");
    }
  }

  private void control(String action, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of(action, "-w", "-t", SECONDS_TO_START_OR_STOP, "-D", data + ""));
    arguments.addAll(List.of(more));
    PostgresPrograms.Outcome outcome = programs.run("pg_ctl", arguments);
    if (outcome.failed()) {
      throw new StartFailure(
          "The embedded PostgreSQL in "
              + data
              + " does not "
              + action
              + " ("
              + lastLine(Files.exists(log) ? Files.readString(log) : outcome.output())
              + ").");
    }
  }

  private void checkVersion() throws IOException {
    String have = Files.readString(data.resolve("PG_VERSION")).strip();
    PostgresPrograms.Outcome version = programs.run("postgres", List.of("--version"));
    if (version.failed()) {
      throw new StartFailure(
          "The embedded PostgreSQL in "
              + data
              + " cannot run ("
              + lastLine(version.output())
              + "): run Nextline as the user who owns the data folder.");
    }
    String bring = version.output();
    if (!bring.contains(" " + have + ".")) {
      throw new StartFailure(
          "The data folder's database "
              + data
              + " was made by PostgreSQL "
              + have
              + ", this program brings "
              + bring
              + ": use the Nextline that made it, or another folder with NEXTLINE_DATA_DIR.");
    }
  }

  private void initialise() throws IOException {
    writePassword();
    Path unfinished = data.resolveSibling("postgres.unfinished");
    FileUtils.deleteDirectory(unfinished.toFile());
    PostgresPrograms.Outcome outcome =
        programs.run(
            "initdb",
            List.of(
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    if (outcome.failed()) {
      throw new StartFailure(
          "Cannot make the embedded PostgreSQL in "
              + data
              + " ("
              + lastLine(outcome.output())
              + "): run as an ordinary user, or use a database of your own with"
              + " QUARKUS_DATASOURCE_JDBC_URL.");
    }
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void writePassword() throws IOException {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    Files.deleteIfExists(passwordFile);
    Files.createFile(
        passwordFile,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String lastLine(String output) {
    return output.lines().reduce("no message", (_, line) -> line);
  }
}
