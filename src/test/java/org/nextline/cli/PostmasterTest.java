package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

  @TempDir Path data;

  private Path note(long process) throws IOException {
    return Files.write(
        data.resolve("postmaster.pid"),
        List.of(Long.toString(process), data.toString(), "1700000000", "5433", "", "127.0.0.1"));
  }

  @Test
  void noNoteMeansNoServer() throws IOException {
    assertThat(Postmaster.of(data)).isEmpty();
    Postmaster.forgetStranger(data);
  }

  @Test
  void numberNowOfAnotherProgramIsForgotten() throws IOException {
    Path note = note(ProcessHandle.current().pid());
    assertThat(Postmaster.of(data)).isEmpty();
    Postmaster.forgetStranger(data);
    assertThat(note).doesNotExist();
  }

  @Test
  void noteOfADeadProcessIsLeftToPostgres() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path note = note(dead.pid());
    assertThat(Postmaster.of(data)).isEmpty();
    Postmaster.forgetStranger(data);
    assertThat(note).exists();
  }
}
