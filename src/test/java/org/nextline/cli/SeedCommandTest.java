package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line of {@code seed refresh}. */
class SeedCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void withoutAListItSaysWhichThereAreAndWhatTheyNeed() {
    assertThat(run("refresh")).isZero();
    assertThat(out.toString().lines().map(line -> line.substring(0, line.indexOf(':'))))
        .containsExactly("centres", "cities", "postal-areas", "trials", "us-hospices");
  }

  @Test
  void aListThatDoesNotExistIsAFailure() {
    assertThat(run("refresh", "--seed-dir", folder.toString(), "nonsense", "file")).isNotZero();
  }

  private int run(String... args) {
    return new CommandLine(new SeedCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(args);
  }
}
