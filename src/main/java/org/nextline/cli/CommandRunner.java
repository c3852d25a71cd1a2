package org.nextline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Reads the command line, runs its command and turns every failure into one line. */
final class CommandRunner {

  /** Exit status of a command that could not do its work. */
  static final int FAILED = CommandLine.ExitCode.SOFTWARE;

  private final CommandLine commandLine;

  /**
   * @param commands the object that lists the commands
   */
  CommandRunner(Object commands, IExecutionStrategy strategy) {
    commandLine =
        new CommandLine(commands)
            .setExecutionStrategy(strategy)
            .setParameterExceptionHandler(CommandRunner::refuse)
            .setExecutionExceptionHandler(CommandRunner::fail);
  }

  /** Runs plain commands as they are and brings the catalogue up for those that need it. */
  static CommandRunner outside(Launch.Catalogue catalogue) {
    return new CommandRunner(new NextlineCommand(), new Launch(catalogue));
  }

  /** Runs every command as it is: the catalogue is up. */
  static CommandRunner inside() {
    return new CommandRunner(new NextlineCommand(), new CommandLine.RunLast());
  }

  int run(String... args) {
    return commandLine.execute(args);
  }

  private static int refuse(CommandLine.ParameterException e, String[] args) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    e.getCommandLine()
        .getErr()
        .printf("%1$s: %2$s; see %1$s --help%n", command.qualifiedName(), complaint(e, command));
    return command.exitCodeOnInvalidInput();
  }

  private static String complaint(CommandLine.ParameterException e, CommandSpec command) {
    if (command.parent() == null
        && e instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      return "there is no command '"
          + unmatched.getUnmatched().getFirst()
          + "', only "
          + String.join(", ", command.subcommands().keySet());
    }
    return FailureLine.flat(e.getMessage());
  }

  private static int fail(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().println("nextline: " + FailureLine.of(e));
    return FAILED;
  }
}
