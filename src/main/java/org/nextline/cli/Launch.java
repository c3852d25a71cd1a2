package org.nextline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/** Decides whether a command runs at once or needs the catalogue first. */
record Launch(Catalogue catalogue) implements IExecutionStrategy {

  /**
   * Brings the catalogue up, runs the command line within and takes the catalogue down; answers the
   * exit status.
   */
  @FunctionalInterface
  interface Catalogue {
    int run(CatalogueCommand command, List<String> args) throws Exception;
  }

  @Override
  public int execute(ParseResult parsed) {
    if (CommandLine.executeHelpRequest(parsed) instanceof Integer status) {
      return status;
    }
    CommandLine last = parsed.asCommandLineList().getLast();
    if (!(last.getCommand() instanceof CatalogueCommand command)) {
      return new CommandLine.RunLast().execute(parsed);
    }
    try {
      return catalogue.run(command, parsed.originalArgs());
    } catch (Exception e) {
      throw new ExecutionException(last, "cannot run " + last.getCommandName(), e);
    }
  }
}
