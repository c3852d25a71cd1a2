package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as people run it: start, kill, start again, and every refusal. */
class ServeProcessIT {

  @TempDir Path temporary;

  private Map<String, String> settings(Path dataFolder, int port) {
    return Map.of(
        "NEXTLINE_DATA_DIR", dataFolder.toString(), "QUARKUS_HTTP_PORT", Integer.toString(port));
  }

  @Test
  void dataFolderOutlivesAKillAndIsServedOnce() throws Exception {
    Path folder = temporary.resolve("data folder");
    int port = PackagedProgram.freePort();
    Map<String, String> settings = settings(folder, port);

    PackagedProgram killed = PackagedProgram.start(temporary, settings).ready();
    assertThat(killed.out())
        .contains("http://localhost:" + port + "/", folder.toRealPath().toString());
    assertThat(PackagedProgram.health(port)).contains("\"UP\"").doesNotContain("\"DOWN\"");
    long orphan = database(folder).process();
    killed.process.destroyForcibly();
    killed.exit();
    assertThat(ProcessHandle.of(orphan)).as("database left by the kill").isPresent();

    try (PackagedProgram service = PackagedProgram.start(temporary, settings, "serve").ready()) {
      assertThat(PackagedProgram.health(port)).contains("\"UP\"").doesNotContain("\"DOWN\"");
      assertThat(database(folder).process()).isNotEqualTo(orphan);

      refused(
          settings,
          "nextline: Another Nextline (process "
              + service.process.pid()
              + ") already serves the data folder "
              + folder.toRealPath()
              + ": stop it, or choose another folder with NEXTLINE_DATA_DIR.");

      PackagedProgram beside = PackagedProgram.start(temporary, settings, "status");
      assertThat(beside.exit()).as(beside.err()).isZero();
      assertThat(beside.out()).containsPattern("Loaded +[1-9][\\d,]* trials in the search index");
      assertThat(PackagedProgram.health(port)).contains("\"UP\"").doesNotContain("\"DOWN\"");
    }
    assertThat(Postmaster.of(folder.toRealPath().resolve("postgres"))).isEmpty();
  }

  @Test
  void takenPortIsNamedBeforeAnythingStarts() throws Exception {
    Path folder = temporary.resolve("data");
    try (ServerSocket taken = new ServerSocket(0)) {
      refused(
          settings(folder, taken.getLocalPort()),
          "nextline: Cannot listen on port "
              + taken.getLocalPort()
              + " (Address already in use): stop what uses it, or choose another with"
              + " QUARKUS_HTTP_PORT.");
    }
    assertThat(folder.resolve("postgres")).doesNotExist();
  }

  @Test
  void fileInPlaceOfTheDataFolderIsRefused() throws Exception {
    Path file = Files.createFile(temporary.resolve("file"));
    refused(
        settings(file, PackagedProgram.freePort()),
        "nextline: Cannot write to the data folder "
            + file
            + " (FileAlreadyExists): make it writable, or choose another with NEXTLINE_DATA_DIR.");
  }

  @Test
  void unreachableDatabaseIsNamedWithoutItsSecrets() throws Exception {
    int nobody = PackagedProgram.freePort();
    refused(
        external("jdbc:postgresql://127.0.0.1:" + nobody + "/nextline?password=secret"),
        "nextline: Cannot reach the database at jdbc:postgresql://127.0.0.1:"
            + nobody
            + "/nextline (ConnectException: Connection refused).");
  }

  @Test
  void externalDatabaseOfANewerSchemaIsRefusedAndLeftAlone() throws Exception {
    Files.writeString(temporary.resolve("V9999__future.sql"), "create table future (id int);");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Flyway future =
          Flyway.configure()
              .dataSource(postgres.getPostgresDatabase())
              .locations("filesystem:" + temporary)
              .load();
      future.migrate();
      refused(
          external(postgres.getJdbcUrl("postgres", "postgres")),
          "nextline: The database has schema version 9999, newer than this program knows: start the"
              + " newer Nextline that made it.");
      assertThat(future.info().applied()).hasSize(1);
    }
  }

  private Map<String, String> external(String url) throws IOException {
    return Map.of(
        "NEXTLINE_DATA_DIR",
        temporary.resolve("data").toString(),
        "QUARKUS_HTTP_PORT",
        Integer.toString(PackagedProgram.freePort()),
        "QUARKUS_DATASOURCE_JDBC_URL",
        url,
        "QUARKUS_DATASOURCE_USERNAME",
        "postgres",
        "QUARKUS_DATASOURCE_PASSWORD",
        "postgres");
  }

  private void refused(Map<String, String> settings, String line) throws Exception {
    PackagedProgram program = PackagedProgram.start(temporary, settings);
    assertThat(program.exit()).isEqualTo(1);
    assertThat(program.err()).isEqualTo(line + System.lineSeparator());
    assertThat(program.out()).isEmpty();
  }

  private static Postmaster database(Path folder) throws IOException {
    return Postmaster.of(folder.toRealPath().resolve("postgres")).orElseThrow();
  }
}
