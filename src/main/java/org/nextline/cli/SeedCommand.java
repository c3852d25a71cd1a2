package org.nextline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nextline.refresh.SeedRefresh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seed refresh}: rebuilds a list of seed data from its public source. */
@Command(
    name = "seed",
    description = "Work on the lists of seed data.",
    subcommands = SeedCommand.Refresh.class)
final class SeedCommand {

  @Command(
      name = "refresh",
      description =
          "Rebuild a list from the public files that it comes from. Without a list: say which"
              + " there are.")
  static final class Refresh implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
        names = "--seed-dir",
        defaultValue = "seed-data",
        description = "The folder of seed data to write to (default: ${DEFAULT-VALUE}).")
    private Path seedFolder;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LIST", description = "The list's name.")
    private String list;

    @Parameters(
        index = "1..*",
        paramLabel = "FILE",
        description = "Its sources, in the order that the list of lists gives.")
    private List<Path> sources = List.of();

    @Override
    public Integer call() throws Exception {
      SeedRefresh refresh = new SeedRefresh(seedFolder);
      PrintWriter out = spec.commandLine().getOut();
      (list == null ? refresh.described() : refresh.refresh(list, sources)).forEach(out::println);
      return 0;
    }
  }
}
