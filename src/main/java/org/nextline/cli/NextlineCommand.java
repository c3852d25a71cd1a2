package org.nextline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The list of commands. */
@Command(
    name = "nextline",
    description = "Standard treatment has failed: what next?",
    footer = "Without a command the service starts.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = ProgramVersion.class,
    subcommands = {
      ServeCommand.class,
      ImportCommand.class,
      ReindexCommand.class,
      AssessCommand.class,
      MatchCommand.class,
      CheckCommand.class,
      RankCommand.class,
      StatusCommand.class
    })
final class NextlineCommand {}
