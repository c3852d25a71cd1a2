package org.nextline.cli;

import picocli.CommandLine.Command;

/** Says what the program holds; works beside a running service. */
@Command(name = "status", description = "Say what the catalogue and the index hold.")
final class StatusCommand extends CatalogueCommand {

  @Override
  public Integer call() {
    bean(Welcome.class).printLoaded(System.out);
    return 0;
  }
}
