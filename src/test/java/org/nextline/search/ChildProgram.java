package org.nextline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;

/** A main class of the tests in a process of its own, with a wrapper around it where need be. */
final class ChildProgram implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final Path output;

  private ChildProgram(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static ChildProgram start(Path output, Class<?> main, String... arguments) throws IOException {
    return start(List.of(), output, main, arguments);
  }

  /**
   * @param wrapper a command that runs the command that follows it
   */
  static ChildProgram start(List<String> wrapper, Path output, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-ea",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    command.addAll(List.of(arguments));
    return new ChildProgram(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start(),
        output);
  }

  /** Waits until it has written a line that begins so; fails where it ends before. */
  void awaitLine(String start) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (lines().stream().noneMatch(line -> line.startsWith(start))) {
      Assertions.assertThat(process.isAlive()).as("alive; %s", lines()).isTrue();
      Assertions.assertThat(System.nanoTime()).as("in time; %s", lines()).isLessThan(end);
      Thread.sleep(10);
    }
  }

  /** What it has written so far, without a line that it has not ended. */
  List<String> lines() throws IOException {
    String text = Files.readString(output);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  /** Waits for its end and answers its exit status. */
  int exit() throws InterruptedException {
    Assertions.assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
