package org.nextline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a PostgreSQL server says of itself in the folder that it serves.
 *
 * @param process its process id
 * @param port where it listens, on the loopback address
 */
record Postmaster(long process, int port) {

  private static final int PROCESS_LINE = 0;
  private static final int PORT_LINE = 3;

  /** The server of the folder; empty unless that process lives and really serves it. */
  static Optional<Postmaster> of(Path data) throws IOException {
    return read(data).filter(server -> server.commandLine().filter(serves(data)).isPresent());
  }

  /** Removes a note whose process number now belongs to some other program. */
  static void forgetStranger(Path data) throws IOException {
    if (read(data).flatMap(Postmaster::commandLine).filter(serves(data).negate()).isPresent()) {
      Files.delete(file(data));
    }
  }

  private static Optional<Postmaster> read(Path data) throws IOException {
    if (Files.notExists(file(data))) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file(data));
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    return Optional.of(
        new Postmaster(
            Long.parseLong(lines.get(PROCESS_LINE).strip()),
            Integer.parseInt(lines.get(PORT_LINE).strip())));
  }

  private static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  private Optional<String> commandLine() {
    return ProcessHandle.of(process).flatMap(handle -> handle.info().commandLine());
  }

  private static Predicate<String> serves(Path data) {
    return command -> command.contains("postgres") && command.contains(data.toString());
  }
}
