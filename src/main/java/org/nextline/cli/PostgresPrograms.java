package org.nextline.cli;

import com.sun.security.auth.module.UnixSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;
import org.nextline.catalog.Sha256;

/**
 * The PostgreSQL programs that travel inside the jar, unpacked once under the data folder.
 *
 * <p>PostgreSQL refuses to run as root; for root they run in a user namespace of their own, where
 * nobody is.
 */
final class PostgresPrograms {

  private final Path home;

  private PostgresPrograms(Path home) {
    this.home = home;
  }

  /**
   * @throws StartFailure when the jar holds none for this platform
   */
  static PostgresPrograms unpack(Path dataFolder) throws IOException {
    byte[] archive = archive();
    Path home =
        dataFolder.resolve("postgres-programs").resolve(Sha256.of(archive).substring(0, 12));
    if (!Files.exists(home)) {
      Path unfinished = home.resolveSibling("unfinished");
      FileUtils.deleteDirectory(unfinished.toFile());
      TarXz.unpack(new ByteArrayInputStream(archive), unfinished);
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new PostgresPrograms(home);
  }

  private static byte[] archive() throws IOException {
    String system = System.getProperty("os.name").replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
    String processor =
        switch (System.getProperty("os.arch")) {
          case "amd64" -> "x86_64";
          case "aarch64" -> "arm_64";
          case String other -> other;
        };
    String name = "postgres-" + system.replaceFirst("^mac", "darwin") + "-" + processor + ".txz";
    try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + name)) {
      if (packed == null) {
        throw new StartFailure(
            "This build brings no PostgreSQL for "
                + system
                + " "
                + processor
                + ": set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                + " QUARKUS_DATASOURCE_PASSWORD to use one of your own.");
      }
      return packed.readAllBytes();
    }
  }

  /**
   * Runs a program to its end.
   *
   * @return its exit status and what it wrote
   */
  Outcome run(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (new UnixSystem().getUid() == 0) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process = start(builder);
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Outcome(process.waitFor(), output.strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + program, e);
    }
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new StartFailure(
          "The embedded PostgreSQL cannot run ("
              + FailureLine.flat(e.getMessage())
              + "): as root it needs the program unshare; or use a database of your own with"
              + " QUARKUS_DATASOURCE_JDBC_URL.",
          e);
    }
  }

  /** How a program ended. */
  record Outcome(int status, String output) {
    boolean failed() {
      return status != 0;
    }
  }
}
