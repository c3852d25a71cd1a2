package org.nextline.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/** One run of the packaged program, as a process of its own. */
final class PackagedProgram implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 180;

  final Process process;
  private final Path out;
  private final Path err;

  private PackagedProgram(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static PackagedProgram start(Path logs, Map<String, String> settings, String... args)
      throws IOException {
    Path out = Files.createTempFile(logs, "out", null);
    Path err = Files.createTempFile(logs, "err", null);
    ProcessBuilder builder =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-jar",
            "target/quarkus-app/quarkus-run.jar");
    builder.command().addAll(List.of(args));
    builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
    builder.environment().putAll(settings);
    return new PackagedProgram(
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Waits for the first lines on the terminal, which come once the service answers. */
  PackagedProgram ready() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!out().contains("Stop  ") && process.isAlive() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    Assertions.assertThat(out()).as("terminal; errors: %s", err()).contains("is ready.");
    return this;
  }

  int exit() throws InterruptedException {
    Assertions.assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .as("program ended")
        .isTrue();
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  static String health(int port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    exit();
  }
}
