package org.nextline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in one line why a command failed. */
final class FailureLine {

  private static final Pattern UNKNOWN_MIGRATION =
      Pattern.compile("Detected applied migration not resolved locally: (\\d[\\d.]*\\d|\\d)");

  private FailureLine() {}

  /** The line; where the reason is not one we know, the whole story goes into a file. */
  static String of(Throwable failure) {
    return causes(failure)
        .map(FailureLine::known)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> unknown(failure));
  }

  /** A message of any library on one line, without its last full stop. */
  static String flat(String message) {
    return Objects.toString(message, "no message")
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("\\.$", "");
  }

  /** Kind and message of what lies at the bottom of a failure. */
  static String root(Throwable failure) {
    Throwable root = causes(failure).reduce((_, last) -> last).orElse(failure);
    return root.getClass().getSimpleName() + ": " + flat(root.getMessage());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case StartFailure reason -> Optional.of(reason.getMessage());
      case BindException taken ->
          Optional.of(HttpPort.taken(Settings.read().httpPort(), taken).getMessage());
      case FlywayValidateException schema -> Optional.of(schemaMismatch(schema));
      default -> Optional.empty();
    };
  }

  private static String schemaMismatch(FlywayValidateException e) {
    return UNKNOWN_MIGRATION
        .matcher(e.getMessage())
        .results()
        .reduce((_, last) -> last)
        .map(newest ->
            "The database has schema version "
                + newest.group(1)
                + ", newer than this program knows: start the newer Nextline that made it.")
        .orElse("The database's schema is not the one of this program: " + flat(e.getMessage()));
  }

  private static String unknown(Throwable failure) {
    try {
      Path story = Settings.read().dataDir().resolve("failure.log");
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(story, StandardCharsets.UTF_8))) {
        failure.printStackTrace(out);
      }
      return root(failure) + ". The details are in " + story + ".";
    } catch (IOException | StartFailure e) {
      return root(failure) + ".";
    }
  }
}
