package org.nextline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How a new command is added, and what becomes of its failures. */
class CommandRunnerTest {

  @Command(
      name = "nextline",
      mixinStandardHelpOptions = true,
      scope = CommandLine.ScopeType.INHERIT,
      subcommands = {Plain.class, OnCatalogue.class})
  static final class Commands {}

  /** Needs nothing: runs at once. */
  @Command(name = "plain")
  static final class Plain implements Callable<Integer> {
    @Parameters(arity = "1..*")
    List<String> files;

    @Override
    public Integer call() {
      if (files.contains("broken")) {
        throw new StartFailure("broken cannot be read.");
      }
      return files.size() + 10;
    }
  }

  /** Needs the catalogue. */
  @Command(name = "on-catalogue")
  static final class OnCatalogue extends CatalogueCommand {
    @Override
    public Integer call() {
      return 7;
    }
  }

  private final List<String> broughtUpFor = new ArrayList<>();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final PrintStream terminal = System.err;

  @BeforeEach
  void catchErrors() {
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void releaseErrors() {
    System.setErr(terminal);
  }

  private int run(String... args) {
    Launch.Catalogue catalogue =
        (_, inner) -> {
          broughtUpFor.addAll(inner);
          return new CommandRunner(new Commands(), new CommandLine.RunLast())
              .run(inner.toArray(String[]::new));
        };
    return new CommandRunner(new Commands(), new Launch(catalogue)).run(args);
  }

  @Test
  void plainCommandRunsWithoutTheCatalogue() {
    assertThat(run("plain", "a", "b")).isEqualTo(12);
    assertThat(broughtUpFor).isEmpty();
  }

  @Test
  void catalogueCommandRunsInsideWithTheSameArguments() {
    assertThat(run("on-catalogue")).isEqualTo(7);
    assertThat(broughtUpFor).containsExactly("on-catalogue");
  }

  @Test
  void helpAndUsageErrorsNeedNoCatalogue() {
    assertThat(run("on-catalogue", "--help")).isZero();
    assertThat(run("on-catalogue", "surplus")).isEqualTo(2);
    assertThat(broughtUpFor).isEmpty();
  }

  @Test
  void unknownCommandIsRefusedInOneLine() {
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(errors)
        .hasToString(
            "nextline: there is no command 'frobnicate', only plain, on-catalogue; see nextline"
                + " --help\n");
  }

  @Test
  void missingArgumentNamesTheCommand() {
    assertThat(run("plain")).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .startsWith("nextline plain: Missing required parameter")
        .endsWith("; see nextline plain --help\n")
        .hasLineCount(1);
  }

  @Test
  void knownFailureIsOneLine() {
    assertThat(run("plain", "broken")).isEqualTo(1);
    assertThat(errors).hasToString("nextline: broken cannot be read.\n");
  }
}
